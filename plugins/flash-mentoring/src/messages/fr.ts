export const fr = {
  'name': 'Mentorat éclair',
  'description':
    'Une question, une heure de conversation avec quelqu’un qui l’a vécue. Si les deux en veulent plus, un autre ' +
    'programme s’ouvre à eux.',
  'phase.conversation': 'La conversation',
  'guide.conversation.mentor':
    'Demandez d’abord la question, puis la question derrière. Racontez ce que vous avez vécu plutôt que ce qu’il ' +
    'faudrait faire.\n\nGardez dix minutes à la fin : qu’allez-vous en faire ?',
  'guide.conversation.mentoree':
    'Écrivez votre question en une phrase et envoyez-la avant. Pendant la conversation, demandez l’histoire et ' +
    'ce qu’elle a coûté.\n\nEnsuite, écrivez-vous trois lignes. Un mot de remerciement un mois plus tard est un ' +
    'cadeau.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text': 'Nous nous voyons une fois, autour d’une question. La voici :',
  'clause.confidentiality.title': 'Ce que nous disons reste entre nous',
  'clause.confidentiality.text':
    'Ce que nous nous disons ou nous écrivons reste entre nous, même ensuite. Nous n’en parlons ni aux ' +
    'responsables, ni aux collègues, ni aux amis. Ce que nous écrivons dans notre espace, nous sommes seuls à ' +
    'pouvoir le lire.',
  'clause.limits.title': 'Là où s’arrête la confidentialité',
  'clause.limits.text':
    'Il y a des limites, et nous les connaissons avant de commencer. Qui apprend que quelqu’un est en grave ' +
    'danger, qu’un enfant ou un adulte dépendant est maltraité, ou y est obligé par la loi, pourra devoir ' +
    'parler. Il le dit alors d’abord à l’autre si c’est sans danger, ne communique que le nécessaire et ' +
    's’adresse à {officer}. Seul l’un de nous peut le faire ; il n’existe pas d’autre accès.',
  'clause.rhythm.title': 'À quel rythme nous nous voyons',
  'clause.rhythm.text':
    'Nous nous voyons une fois, pendant {minutes} minutes, dans les {weeks} semaines. Qui ne peut pas venir le ' +
    'dit la veille.',
  'clause.means.title': 'Comment nous nous joignons',
  'clause.means.text': 'Nous nous voyons là où chacun peut parler librement. Ce qui nous convient le mieux :',
  'clause.exit.title': 'Chacun de nous peut partir',
  'clause.exit.text':
    'Chacun de nous peut annuler ou arrêter à tout moment, sans donner de raison. Ce n’est la faute de personne ' +
    'et cela ne laisse aucune trace ; quelqu’un d’autre est d’abord proposé.',
  'introduction.label': 'Présentez-vous',
  'introduction.help':
    'La personne que nous vous proposerons lira d’abord ceci : d’où vous venez, ce que vous faites, ce que vous aimez.',
  'question.label': 'Quelle est votre question ?',
  'question.help': 'Une ou deux phrases. La personne que nous vous proposerons la lit et décide si elle peut aider.',
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department': 'Quelqu’un d’ailleurs ne fait pas partie du travail dont il peut falloir parler.',
  'because.lived-experience':
    'En une heure, rien ne compte autant que de l’avoir vécu. C’est là que la conversation commence (M7).',
  'because.time-zone-overlap': 'Une seule heure commune suffit, et sans elle il n’y en a pas.',
  'because.working-languages': 'On n’a pas le temps de s’habituer à l’accent de l’autre.',
  'mentor.purpose.title': 'À quoi cela sert',
  'mentor.purpose.text': 'Une heure d’attention pour une question. Vous n’avez pas à la résoudre.',
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text':
    'C’est aussi la dernière : commencez par l’essentiel. Lisez l’accord avant, chacun de son côté.',
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text': 'La moitié de l’heure est à l’autre avant que vous ne racontiez rien.',
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text': 'Rien n’est dû ensuite, d’aucun côté. Ce que vous avez entendu reste avec vous.',
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text': 'Dites que c’est la fin, souhaitez bonne route, et pensez-le.',
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text': 'Une question, une heure, une personne qui est passée par là.',
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text':
    'Envoyez votre question avant. Venez à l’heure, et dites dans les cinq premières minutes ce que vous espérez ' +
    'emporter.',
  'mentoree.listening.title': 'Écouter',
  'mentoree.listening.text': 'Demandez ce qui s’est passé, puis ce que l’on referait.',
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text': 'Demandez une heure, pas une faveur. Ce que vous entendez ne se répète pas.',
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text': 'Remerciez et partez. Si vous voulez plus, choisissez un programme qui dure.',
} as const
