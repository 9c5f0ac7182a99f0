export const fr = {
  'name': 'Mentorat de groupe',
  'description':
    'Un mentor réunit quatre à six personnes toutes les trois semaines pendant sept mois. Elles affrontent des ' +
    'choses semblables, et apprennent autant les unes des autres que du mentor.',
  'phase.gathering': 'Se réunir',
  'guide.gathering.mentor':
    'Votre premier travail est de rendre ce lieu sûr. Dites ce qui reste ici, racontez quelque chose de vrai, et ' +
    'veillez à ce que chacun parle dans le premier quart d’heure.\n\nVous recevez, vous ne donnez pas de cours.',
  'guide.gathering.mentoree':
    'Dites une chose que vous espérez et une que vous craignez d’un groupe. Vous ne serez pas la seule ' +
    'personne.\n\nVous n’avez pas à en dire plus que vous ne voulez.',
  'phase.learning-together': 'Apprendre ensemble',
  'guide.learning-together.mentor':
    'Que l’une apporte quelque chose chaque fois ; renvoyez la question au groupe avant d’y répondre. Voyez qui ' +
    'se tait, et faites de la place sans pousser.\n\nRacontez votre histoire en dernier.',
  'guide.learning-together.mentoree':
    'Apportez quelque chose de réel quand c’est votre tour. Sinon, demandez avant de conseiller.\n\nRemarquez ce ' +
    'que vous reconnaissez chez les autres. C’est l’aide la plus forte qu’un groupe puisse donner.',
  'phase.parting': 'Se quitter',
  'guide.parting.mentor':
    'Demandez à chacun ce qu’il emporte et qui il appellera. Dites ce que chacun vous a appris, en le nommant.',
  'guide.parting.mentoree':
    'Remerciez une personne pour une chose. Décidez si vous continuez entre vous, comme un cercle.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text':
    'Nous apprenons de quelqu’un qui a de l’avance, et les uns des autres. Personne ne juge le travail de ' +
    'personne. Ce que nous attendons de notre groupe :',
  'clause.confidentiality.title': 'Ce que nous disons reste entre nous',
  'clause.confidentiality.text':
    'Ce qui se dit dans le groupe y reste, même ensuite. Nous ne parlons pas de l’un avec l’autre hors de nos ' +
    'réunions. Ce que nous écrivons dans notre espace, nous sommes seuls à pouvoir le lire.',
  'clause.limits.title': 'Là où s’arrête la confidentialité',
  'clause.limits.text':
    'Il y a des limites, et nous les connaissons avant de commencer. Qui apprend que quelqu’un est en grave ' +
    'danger, qu’un enfant ou un adulte dépendant est maltraité, ou y est obligé par la loi, pourra devoir ' +
    'parler. Il le dit alors d’abord à l’autre si c’est sans danger, ne communique que le nécessaire et ' +
    's’adresse à {officer}. Seul l’un de nous peut le faire ; il n’existe pas d’autre accès.',
  'clause.rhythm.title': 'À quel rythme nous nous voyons',
  'clause.rhythm.text':
    'Nous nous réunissons environ toutes les {everyWeeks} semaines pendant {minutes} minutes, sur {weeks} ' +
    'semaines. Qui ne peut pas venir le dit la veille. Ce que nous avons convenu :',
  'clause.means.title': 'Comment nous nous joignons',
  'clause.means.text':
    'Nous nous réunissons là où chacun peut parler librement, et nous nous écrivons dans notre espace. Ce qui ' +
    'nous convient le mieux :',
  'clause.exit.title': 'Chacun de nous peut partir',
  'clause.exit.text':
    'Chacun de nous peut partir à tout moment, en un geste et sans donner de raison. Ce n’est la faute de ' +
    'personne, cela ne laisse aucune trace, et une nouvelle rencontre est d’abord proposée.',
  'introduction.label': 'Présentez-vous',
  'introduction.help':
    'La personne que nous vous proposerons lira d’abord ceci : d’où vous venez, ce que vous faites, ce que vous aimez.',
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department': 'Quelqu’un d’ailleurs ne fait pas partie du travail dont il peut falloir parler.',
  'because.lived-experience':
    'Un groupe se forme autour de ce que son mentor a vécu. La proximité d’expérience va avec de bonnes ' +
    'relations (Eby et al. 2013).',
  'because.values':
    'La confiance d’un groupe commence par ce à quoi l’on tient (similarité profonde : Eby et al. 2013).',
  'because.time-zone-overlap':
    'Une heure qui convient à tous est rare : les heures communes pèsent plus qu’entre deux personnes.',
  'because.working-languages': 'Personne ne devrait se taire faute de mots.',
  'mentor.purpose.title': 'À quoi cela sert',
  'mentor.purpose.text':
    'Vous réunissez des gens qui affrontent des choses semblables. Ce qu’ils se donnent compte autant que ce que ' +
    'vous donnez.',
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text':
    'Commencez par l’accord, puis un tour où chacun parle trois minutes. Terminez à l’heure, avec la prochaine date.',
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text': 'Écoutez qui parle, et ceux qui écoutent. Demandez au groupe : qu’entendez-vous ?',
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text':
    'Pas de clans, pas de comparaisons, pas de commérages ensuite. Ne parlez seul à seul que si on vous le demande.',
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text': 'Un groupe finit par un tour. Donnez à chacun une phrase qui n’est qu’à lui.',
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text':
    'Vous partagez un mentor avec des gens qui affrontent des choses semblables. Vous les aidez aussi.',
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text': 'Venez un peu en avance, dites votre nom et une chose qui n’est pas dans votre titre.',
  'mentoree.listening.title': 'Écouter',
  'mentoree.listening.text': 'Écoutez ce que vous reconnaissez. Demandez avant de conseiller.',
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text': 'Ce que disent les autres leur appartient. Vous décidez de ce que vous dites de vous.',
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text': 'Vous pouvez partir à tout moment sans raison. Si vous restez, dites au revoir à chacun.',
} as const
