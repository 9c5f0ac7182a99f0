export const fr = {
  'name': 'Cercle de pairs',
  'description':
    'Quatre à six personnes de services différents se réunissent toutes les trois semaines pendant six mois. ' +
    'Chaque fois, l’une apporte quelque chose, et les autres l’aident à réfléchir.',
  'phase.forming': 'Devenir un cercle',
  'guide.forming':
    'Racontez-vous comment vous en êtes arrivés là : dix minutes chacun, personne n’interrompt. Convenez de ce ' +
    'qui reste dans le cercle : tout.\n\nGardez l’heure à tour de rôle. Personne n’est devant, et personne ne ' +
    'prend de notes pour d’autres.',
  'phase.working': 'Réfléchir ensemble',
  'guide.working':
    'L’un de vous apporte quelque chose de réel. Dix minutes pour le dire, dix pour des questions qui ne sont ' +
    'que des questions, dix où les autres pensent à voix haute pendant que l’on écoute, dix pour dire ce que ' +
    'cela a remué.\n\nPas de conseil sans demande. Revenez-y la fois suivante : qu’est-ce que c’est devenu ?',
  'phase.closing': 'Clore le cercle',
  'guide.closing':
    'Faites encore un tour : que vous a donné chacun des autres ? Dites-le-leur. Puis décidez ensemble de vous ' +
    'quitter, ou de continuer entre amis.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text':
    'Nous sommes des égaux qui s’aident à réfléchir. Personne ne dirige, personne ne rend compte des autres. Ce ' +
    'que nous attendons de notre cercle :',
  'clause.confidentiality.title': 'Ce que nous disons reste entre nous',
  'clause.confidentiality.text':
    'Ce qui se dit dans le cercle y reste, même ensuite, et même entre nous : nous ne parlons pas de l’un avec ' +
    'l’autre hors de nos réunions. Ce que nous écrivons dans notre espace, nous sommes seuls à pouvoir le lire.',
  'clause.limits.title': 'Là où s’arrête la confidentialité',
  'clause.limits.text':
    'Il y a des limites, et nous les connaissons avant de commencer. Qui apprend que quelqu’un est en grave ' +
    'danger, qu’un enfant ou un adulte dépendant est maltraité, ou y est obligé par la loi, pourra devoir ' +
    'parler. Il le dit alors d’abord à l’autre si c’est sans danger, ne communique que le nécessaire et ' +
    's’adresse à {officer}. Seul l’un de nous peut le faire ; il n’existe pas d’autre accès.',
  'clause.rhythm.title': 'À quel rythme nous nous voyons',
  'clause.rhythm.text':
    'Nous nous réunissons environ toutes les {everyWeeks} semaines pendant {minutes} minutes, sur {weeks} ' +
    'semaines. Qui ne peut pas venir le dit la veille ; nous nous réunissons dès que trois le peuvent. Ce que ' +
    'nous avons convenu :',
  'clause.means.title': 'Comment nous nous joignons',
  'clause.means.text':
    'Nous nous réunissons là où chacun peut parler librement, et nous nous écrivons dans notre espace. Ce qui ' +
    'nous convient le mieux :',
  'clause.exit.title': 'Chacun de nous peut partir',
  'clause.exit.text':
    'Chacun de nous peut quitter le cercle à tout moment, en un geste et sans donner de raison. Ce n’est la ' +
    'faute de personne et cela ne laisse aucune trace ; les autres continuent, ou trouvent un nouveau cercle.',
  'introduction.label': 'Présentez-vous',
  'introduction.help':
    'La personne que nous vous proposerons lira d’abord ceci : d’où vous venez, ce que vous faites, ce que vous aimez.',
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department':
    'Entre gens qui ne travaillent pas ensemble, il est plus facile de dire ce que l’on ne sait pas.',
  'because.values':
    'Un cercle sans chef tient par ce à quoi tiennent ses membres. La similarité profonde des valeurs va avec de ' +
    'bonnes relations (Eby et al. 2013).',
  'because.shared-interests': 'Des intérêts communs aident des inconnus à se rapprocher (Eby et al. 2013).',
  'because.time-zone-overlap':
    'Une heure qui convient à six est rare : les heures communes pèsent plus qu’entre deux personnes.',
  'because.working-languages': 'Personne ne devrait se taire faute de mots.',
  'circle.purpose.title': 'À quoi cela sert',
  'circle.purpose.text':
    'Chacun de vous est tour à tour mentor et mentoré. Vous apportez ce qui vous occupe, et prêtez votre ' +
    'attention aux autres.',
  'circle.first-meeting.title': 'La première rencontre',
  'circle.first-meeting.text':
    'Lisez l’accord ensemble et dites ce qu’il vous faut pour parler librement. Puis racontez-vous ; le travail ' +
    'commence la fois suivante.',
  'circle.listening.title': 'Écouter',
  'circle.listening.text':
    'Quand ce n’est pas votre tour, vous êtes là pour une personne. Posez ce qui l’aide à penser, et gardez ' +
    'votre histoire pour votre tour.',
  'circle.boundaries.title': 'Les limites',
  'circle.boundaries.text':
    'Un cercle n’est ni une thérapie ni un comité. Si quelqu’un est peut-être en danger, les limites de l’accord ' +
    'disent quoi faire.',
  'circle.ending.title': 'Bien finir',
  'circle.ending.text':
    'Qui s’en va est remercié, pas interrogé. À la fin, faites encore un tour et dites ce que chacun vous a donné.',
} as const
