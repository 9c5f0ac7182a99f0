/** What the program is, what it asks, and why its criteria weigh what they do. */
export const program = {
  'name': 'Mentorat de carrière à deux',
  'description':
    'Deux personnes de parties différentes de l’organisation se voient toutes les deux semaines pendant neuf ' +
    'mois environ. L’une a vécu une part de ce que l’autre veut travailler. Ce qu’elles se disent reste entre ' +
    'elles.',
  'introduction.label': 'Présentez-vous',
  'introduction.help':
    'La personne que nous vous proposerons lira d’abord ceci. Dites ce que vous diriez autour d’un café : d’où ' +
    'vous venez, ce que vous faites, ce que vous aimez.',
  'offer.label': 'Pour quoi pourrait-on venir vous voir ?',
  'offer.help': 'Une expérience, une façon d’écouter, une porte que vous pouvez ouvrir. Une demi-page au plus.',
  'hopes.label': 'Qu’espérez-vous voir changé pour vous dans un an ?',
  'hopes.help':
    'Quelques phrases pour la personne que nous vous proposerons. Gardez ce qui est confidentiel pour l’espace ' +
    'que vous serez seuls à lire, tous les deux.',
  'because.common-language': 'Deux personnes qui ne peuvent pas se parler ne peuvent pas se confier l’une à l’autre.',
  'because.different-department':
    'La relation sert au développement, pas au travail en cours. Un mentor venu d’ailleurs ne fait pas partie de ' +
    'ce dont on peut avoir besoin de parler.',
  'because.lived-experience':
    'Ce qu’une personne veut travailler devrait rencontrer ce qu’un mentor a vécu. L’expérience fait partie de ' +
    'la similarité profonde, la plus liée à la qualité des relations (rho de 0,38 à 0,59 sur 173 échantillons : ' +
    'Eby et al. 2013). C’est le cœur de ce programme : elle pèse un tiers.',
  'because.values':
    'Les valeurs et les attitudes sont l’autre part de la similarité profonde (Eby et al. 2013). On se fait plus ' +
    'facilement confiance quand on tient aux mêmes choses. La ressemblance démographique n’ajoute rien (Tuma et ' +
    'Dolan) : rien de cet ordre n’est ici.',
  'because.career-direction':
    'Ce programme parle de la vie professionnelle : un mentor qui a suivi la voie est précieux. Elle pèse la ' +
    'moitié de l’expérience vécue, car un projet peut changer et un défi est déjà là.',
  'because.shared-interests':
    'Les intérêts font aussi partie de la similarité profonde (Eby et al. 2013) et donnent un début à deux ' +
    'inconnus. Ils portent une relation moins loin que les valeurs.',
  'because.working-languages':
    'On se confie mieux dans la langue où l’on est chez soi. C’est une condition de la conversation plus qu’un ' +
    'signe d’entente : elle pèse peu.',
  'because.time-zone-overlap':
    'Se voir toutes les deux semaines demande une heure commune. Quelques-unes suffisent : cela pèse peu.',
  'because.experience-distance':
    'Un peu de distance en années laisse quelque chose à transmettre ; pas trop, et le mentor se souvient ' +
    'encore. Les années disent peu par elles-mêmes : elles pèsent peu.',
} as const
