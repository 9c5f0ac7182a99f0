export const fr = {
  'name': 'Nouveaux responsables',
  'description':
    'Une personne qui dirige une équipe pour la première fois voit pendant un an quelqu’un qui l’a fait ' +
    'longtemps et n’a rien à dire sur elle. Elles parlent de ce à quoi personne ne prépare.',
  'phase.changing-sides': 'Changer de côté',
  'guide.changing-sides.mentor':
    'Racontez vos débuts : ce que vous avez perdu, qui vous avez blessé sans le vouloir, ce dont vous étiez ' +
    'fier.\n\nDemandez ce qui leur manque de leur ancien travail. Beaucoup en portent le deuil sans savoir le ' +
    'mot.',
  'guide.changing-sides.mentoree':
    'Hier, vous étiez des leurs. Apportez ce que cela a d’étrange : le silence à table, le premier non qu’il a ' +
    'fallu dire.\n\nVous n’avez pas à savoir faire. Personne ne sait au début.',
  'phase.learning-to-lead': 'Apprendre à diriger',
  'guide.learning-to-lead.mentor':
    'Travaillez une vraie conversation à la fois : avant, que craignez-vous ; après, que s’est-il passé. Faites ' +
    'dire la phrase à voix haute.\n\nLaissez les noms de côté quand c’est possible. Vous êtes là pour la ' +
    'personne, non pour juger son équipe.',
  'guide.learning-to-lead.mentoree':
    'Apportez une conversation que vous repoussez. Dites-la ici d’abord, aussi maladroite qu’elle ' +
    'vienne.\n\nRacontez un jour où vous n’avez rien fait vous-même et où tout s’est bien passé. C’est cela, le ' +
    'travail, maintenant.',
  'phase.own-way': 'Une manière à soi',
  'guide.own-way.mentor':
    'Ils commencent à faire autrement que vous. Tant mieux. Demandez ce qu’ils croient des gens, et où ils l’ont ' +
    'appris.',
  'guide.own-way.mentoree':
    'Écrivez une demi-page : comment est-ce que je veux être quand je dirige ? Lisez-la ici à voix haute, et de ' +
    'nouveau dans un mois.',
  'phase.parting': 'Se quitter',
  'guide.parting.mentor':
    'Dites ce que vous avez vu grandir. Demandez qui les écoutera désormais ; diriger est solitaire sans cela.',
  'guide.parting.mentoree':
    'Regardez votre premier mois. Que vous diriez-vous alors ? Quelqu’un d’autre y est en ce moment même.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text':
    'Nous parlons de devenir quelqu’un qui dirige. Ce n’est pas une formation, et aucun de nous ne juge l’équipe ' +
    'de l’autre. Ce que nous espérons :',
  'clause.confidentiality.title': 'Ce que nous disons reste entre nous',
  'clause.confidentiality.text':
    'Ce que nous nous disons reste entre nous, même ensuite. Nous laissons les noms de côté quand c’est ' +
    'possible, car d’autres font partie de ces histoires et n’ont rien demandé. Ce que nous écrivons dans notre ' +
    'espace, nous sommes seuls à pouvoir le lire.',
  'clause.limits.title': 'Là où s’arrête la confidentialité',
  'clause.limits.text':
    'Il y a des limites, et nous les connaissons avant de commencer. Qui apprend que quelqu’un est en grave ' +
    'danger, qu’un enfant ou un adulte dépendant est maltraité, ou y est obligé par la loi, pourra devoir ' +
    'parler. Il le dit alors d’abord à l’autre si c’est sans danger, ne communique que le nécessaire et ' +
    's’adresse à {officer}. Seul l’un de nous peut le faire ; il n’existe pas d’autre accès.',
  'clause.rhythm.title': 'À quel rythme nous nous voyons',
  'clause.rhythm.text':
    'Nous nous voyons environ toutes les {everyWeeks} semaines pendant {minutes} minutes, sur {weeks} semaines. ' +
    'Avant une conversation difficile, un appel court est possible. Ce que nous avons convenu :',
  'clause.means.title': 'Comment nous nous joignons',
  'clause.means.text':
    'Nous nous voyons là où chacun peut parler librement, et nous nous écrivons dans notre espace. Ce qui nous ' +
    'convient le mieux :',
  'clause.exit.title': 'Chacun de nous peut partir',
  'clause.exit.text':
    'Chacun de nous peut partir à tout moment, en un geste et sans donner de raison. Ce n’est la faute de ' +
    'personne, cela ne laisse aucune trace, et une nouvelle rencontre est d’abord proposée.',
  'introduction.label': 'Présentez-vous',
  'introduction.help':
    'La personne que nous vous proposerons lira d’abord ceci : d’où vous venez, ce que vous faites, ce que vous aimez.',
  'firstTime.label': 'Comment était votre première fois à la tête d’une équipe ?',
  'firstTime.help': 'Quelques lignes sincères. Elles aident quelqu’un à dire oui.',
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department': 'Quelqu’un d’ailleurs ne fait pas partie du travail dont il peut falloir parler.',
  'because.lived-experience':
    'Diriger pour la première fois, parler de ce qui fâche, se faire entendre : un mentor qui a vécu la même ' +
    'chose peut la raconter de l’intérieur. La proximité d’expérience va avec de bonnes relations (Eby et al. ' +
    '2013).',
  'because.values':
    'On dirige selon ce à quoi l’on tient. La similarité profonde des valeurs va avec de bonnes relations (Eby ' +
    'et al. 2013).',
  'because.experience-distance': 'Quelques années d’avance, et encore assez près pour se rappeler la première.',
  'because.shared-interests':
    'Avoir aussi autre chose à se dire rend plus facile ce qui est difficile (intérêts : Eby et al. 2013).',
  'because.working-languages': 'On répète une conversation difficile dans la langue où on l’aura.',
  'mentor.purpose.title': 'À quoi cela sert',
  'mentor.purpose.text': 'Vous n’êtes pas l’adjoint de leur responsable. Vous êtes le lieu où l’on peut ne pas savoir.',
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text':
    'Racontez votre pire mois de la première année. Puis demandez le leur, qui est peut-être celui-ci.',
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text':
    'Ils viennent pour un conseil et ont besoin de s’entendre. Demandez deux fois avant de répondre une.',
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text':
    'Vous entendez parler de gens qui ne sont pas là. Ne vous faites pas d’avis sur eux, n’agissez pas, ne ' +
    'répétez jamais rien.',
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text': 'Un an, puis un adieu ou une amitié d’égaux. Dites tôt que cela finira.',
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text': 'Ici, vous pouvez douter. La personne en face l’a fait aussi, et n’a rien à dire sur vous.',
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text': 'Venez avec une chose qui a mal tourné le mois dernier et une qui vous a réjoui.',
  'mentoree.listening.title': 'Écouter',
  'mentoree.listening.text': 'La manière de votre mentor en est une parmi d’autres. Prenez ce qui va à votre main.',
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text': 'Parlez de vous plutôt que de votre équipe. Elle aussi a droit à la confiance.',
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text':
    'Vous pouvez partir à tout moment sans raison. Si vous restez l’année, prenez le temps de la dernière ' +
    'conversation.',
} as const
