export const fr = {
  'name': 'Mentorat inversé',
  'description':
    'Le mentor est la personne qui a le moins d’années ici : plus jeune, plus récente, ou vivant ce que l’autre ' +
    'ne connaît que de loin. La personne mentorée a la plus longue carrière, et les questions. Aucune n’est ' +
    'au-dessus de l’autre.',
  'phase.turning-the-table': 'Renverser la table',
  'guide.turning-the-table.mentor':
    'Ici, c’est vous qui savez. Commencez par quelque chose de vos journées qui surprendrait.\n\nDites ce que ' +
    'vous ne voulez pas être : porte-parole de tous vos semblables, par exemple.',
  'guide.turning-the-table.mentoree':
    'Venez avec des questions plutôt qu’avec des réponses, et là où votre mentor le propose.\n\nIl est difficile ' +
    'de redevenir débutant. Remarquez quand vous vous expliquez, et posez plutôt une question de plus.',
  'phase.seeing-otherwise': 'Voir autrement',
  'guide.seeing-otherwise.mentor':
    'Montrez plutôt que d’expliquer : un outil en usage, un jour de votre semaine, une réunion où l’on ne vous ' +
    'entend pas. Vous choisissez jusqu’où on s’approche.\n\nDemandez ce qui va changer, et redemandez la fois ' +
    'suivante.',
  'guide.seeing-otherwise.mentoree':
    'Essayez une chose entre deux rencontres et racontez, surtout là où vous vous êtes senti bête.\n\nQuand ' +
    'quelque chose pique, restez-y un moment avant de répondre. C’est sans doute pour cela que vous êtes venu.',
  'phase.giving-back': 'Rendre',
  'guide.giving-back.mentor':
    'Dites ce que vous avez appris de leur monde. Demandez quelque chose en retour si vous le voulez ; vous avez ' +
    'beaucoup donné.',
  'guide.giving-back.mentoree':
    'Dites simplement ce qui a changé en vous et ce que vous avez changé. Puis demandez ce que vous pouvez ' +
    'faire, et acceptez que ce ne soit rien.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text':
    'La personne à la plus longue carrière apprend de l’autre. Aucune carrière ne dépend de ce qui se dit ici. ' +
    'Ce que nous aimerions comprendre :',
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
    'Nous nous voyons environ toutes les {everyWeeks} semaines pendant {minutes} minutes, sur {weeks} semaines. ' +
    'Le mentor choisit le lieu. Ce que nous avons convenu :',
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
  'wantToUnderstand.label': 'Qu’aimeriez-vous comprendre que vous ne connaissez que de l’extérieur ?',
  'wantToUnderstand.help': 'Soyez aussi sincère que possible. Votre mentor le lit avec la proposition.',
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department':
    'Le mentor doit pouvoir parler librement à quelqu’un de plus ancien : cette personne ne doit rien avoir à ' +
    'faire avec son travail.',
  'because.lived-experience':
    'Ici aussi, ce que l’un veut comprendre devrait rencontrer ce que l’autre vit. C’est de cela qu’est fait ce ' +
    'programme (M7).',
  'because.values':
    'Quand tant de choses diffèrent, ce à quoi les deux tiennent porte la relation (similarité profonde : Eby et ' +
    'al. 2013).',
  'because.shared-interests': 'Les intérêts rendent égaux des gens d’âges différents (Eby et al. 2013).',
  'because.working-languages': 'Ce n’est pas au mentor de traduire.',
  'because.time-zone-overlap': 'Il faut une heure commune, et quelques-unes suffisent.',
  'mentor.purpose.title': 'À quoi cela sert',
  'mentor.purpose.text': 'On vous a demandé parce que vous savez en vivant. Vous n’en devez le spectacle à personne.',
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text':
    'Choisissez le lieu. Dites comment vous souhaitez qu’on s’adresse à vous, et ce que vous préférez qu’on ne ' +
    'vous demande pas.',
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text':
    'Qui a l’habitude d’être écouté doit parfois apprendre à écouter. Attendez, laissez agir le silence.',
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text':
    'Vous décidez de ce que vous montrez de votre vie. Aucune faveur n’est due, d’aucun côté, tant que cela dure.',
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text':
    'Vous pouvez y mettre fin en un geste, quel que soit l’autre. Personne ne vous demandera pourquoi.',
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text':
    'Vous êtes là pour comprendre, et en être changé. Votre expérience est bienvenue quand on la demande.',
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text': 'Laissez votre titre à la porte. Demandez comment c’est, puis demandez un exemple.',
  'mentoree.listening.title': 'Écouter',
  'mentoree.listening.text':
    'N’expliquez pas, ne comparez pas, ne consolez pas. Redites ce que vous avez entendu, et demandez si c’est juste.',
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text':
    'Vous avez plus de pouvoir que vous ne le sentez. N’offrez pas de faveurs, ne demandez pas de loyauté, ne ' +
    'répétez rien.',
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text': 'Remerciez par ce que vous ferez autrement. C’est ce que votre mentor espérait.',
} as const
