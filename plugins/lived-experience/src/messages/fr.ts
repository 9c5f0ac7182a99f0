export const fr = {
  'label': 'Une expérience vécue répond à un défi actuel',
  'description': 'Cherche un mentor qui a traversé ce que la personne mentorée veut travailler maintenant.',
  'because':
    'Ce qu’une personne veut travailler devrait rencontrer ce qu’un mentor a vécu. La proximité d’expérience ' +
    'fait partie de la similarité profonde, la plus liée à la qualité des relations (rho de 0,38 à 0,59 sur 173 ' +
    'échantillons : Eby et al. 2013) ; c’est donc ce qui pèse le plus.',
  'experiences.label': 'Qu’avez-vous traversé qui pourrait aider quelqu’un d’autre ?',
  'experiences.help':
    'Choisissez ce que vous avez vécu vous-même, que cela se soit bien passé ou non. Vous déciderez plus tard de ' +
    'ce que vous en racontez.',
  'challenges.label': 'Qu’aimeriez-vous travailler avec un mentor ?',
  'challenges.help':
    'Quatre grands thèmes au plus, assez pour trouver la bonne personne. Gardez l’histoire elle-même pour ' +
    'l’espace que vous serez seuls à lire, tous les deux.',
  'topic.new-role': 'Prendre un nouveau poste',
  'topic.leading-first-time': 'Diriger une équipe pour la première fois',
  'topic.changing-field': 'Changer de métier',
  'topic.expert-or-leader': 'Rester expert ou encadrer',
  'topic.returning-after-leave': 'Revenir après une longue absence',
  'topic.being-heard': 'Se faire entendre et être pris au sérieux',
  'topic.difficult-conversations': 'Conversations difficiles et conflits',
  'topic.setback': 'Se relever d’un échec',
  'topic.work-and-family': 'Travailler avec une famille ou des proches à charge',
  'topic.new-country': 'Vivre et travailler dans un nouveau pays',
  'topic.working-across-cultures': 'Travailler entre plusieurs cultures',
  'topic.being-the-only-one': 'Être la seule personne comme moi dans la pièce',
  'topic.working-remotely': 'Travailler loin des autres',
  'topic.building-a-network': 'Se créer un réseau',
  'topic.deciding-under-uncertainty': 'Décider dans l’incertitude',
  'topic.studying-beside-work': 'Étudier en travaillant',
  'topic.finding-direction': 'Trouver ce que je veux faire ensuite',
  'topic.leading-change': 'Mener un changement',
  'reason.all': 'Ce que {mentoree} veut travailler, {mentor} l’a vécu : {topics}.',
  'reason.some':
    'Une partie de ce que {mentoree} veut travailler, {mentor} l’a vécue : {topics}. Pas encore vécu : {open}.',
  'reason.unmet':
    'Les thèmes choisis par {mentoree} sont nouveaux pour {mentor}, qui écouterait donc sans idée toute faite.',
} as const
