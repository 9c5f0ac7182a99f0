export const fr = {
  'name': 'Un compagnon pour l’arrivée',
  'description':
    'Une personne qui arrive voit chaque semaine, pendant trois mois, quelqu’un qui est là depuis un moment. ' +
    'Aucune question n’est trop petite, et le compagnon n’a rien à dire sur le travail de l’autre.',
  'phase.arriving': 'Arriver',
  'guide.arriving.mentor':
    'Soyez là tôt : un tour des lieux, un repas, les noms utiles. Racontez ce qui vous a dérouté à votre ' +
    'arrivée.\n\nDemandez ce qui a surpris aujourd’hui. Un regard neuf voit ce que vous ne voyez plus, et il ne ' +
    'le reste pas longtemps.',
  'guide.arriving.mentoree':
    'Demandez d’abord les petites choses : où, qui, comment fait-on ici. Notez ce qui vous paraît étrange ; à la ' +
    'quatrième semaine, cela vous semblera normal.\n\nPersonne ne saura ce que vous demandez.',
  'phase.finding-your-feet': 'Prendre ses marques',
  'guide.finding-your-feet.mentor':
    'Voici venir les règles non écrites : qui décide, comment ne pas être d’accord, quand rentrer chez soi. ' +
    'Dites comment vous les voyez, et que d’autres les voient autrement.\n\nPrésentez-leur deux personnes hors ' +
    'de votre cercle.',
  'guide.finding-your-feet.mentoree':
    'Apportez chaque semaine une chose que vous n’avez pas comprise. Essayez à votre façon et racontez.\n\nSi ' +
    'vous vous demandez si vous avez bien fait de venir, dites-le aussi. Cela arrive à presque tout le monde, ' +
    'vers la sixième semaine.',
  'phase.standing-alone': 'Voler de ses propres ailes',
  'guide.standing-alone.mentor':
    'Voyez-vous moins, et dites pourquoi : on n’a plus besoin de vous comme avant. Demandez ce qu’il faudrait ' +
    'dire à la prochaine personne qui arrive.',
  'guide.standing-alone.mentoree':
    'Relisez vos notes des premières semaines. Qu’est-ce qui vous aurait aidé ? Vous serez peut-être le ' +
    'compagnon de quelqu’un avant la fin de l’année.',
  'clause.purpose.title': 'À quoi cela sert',
  'clause.purpose.text':
    'Nous voulons faciliter les premiers mois. Le compagnon aide à trouver son chemin ; le travail lui-même est ' +
    'l’affaire d’autres. Ce que nous aimerions découvrir :',
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
    'Nous nous voyons toutes les {everyWeeks} semaine(s) pendant environ {minutes} minutes, sur {weeks} ' +
    'semaines. Une question courte peut venir entre-temps. Ce que nous avons convenu :',
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
  'because.common-language': 'Sans langue commune, on ne peut rien se confier.',
  'because.different-department':
    'À quelqu’un d’un autre service, on peut demander ce que l’on n’oserait pas demander à sa propre table.',
  'because.shared-interests':
    'Des intérêts communs donnent vite un début à deux inconnus, et font partie de la similarité profonde (Eby ' +
    'et al. 2013).',
  'because.values':
    'Les valeurs sont aussi de la similarité profonde (Eby et al. 2013) ; en trois mois, elles comptent un peu ' +
    'moins que d’avoir de quoi parler.',
  'because.time-zone-overlap':
    'Les petites questions demandent une réponse rapide : les heures communes pèsent plus ici qu’ailleurs.',
  'because.working-languages': 'Qui arrive a déjà bien assez à traduire.',
  'mentor.purpose.title': 'À quoi cela sert',
  'mentor.purpose.text': 'Vous êtes la seule personne ici qui n’attend rien d’eux. Soyez facile à aborder.',
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text':
    'Dans la première semaine, en personne si possible. Montrez les lieux, racontez votre premier jour, et fixez ' +
    'la suite avant de vous quitter.',
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text':
    'Une petite question en porte souvent une grande. Répondez, puis demandez ce qui l’a fait naître.',
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text':
    'Vous ne formez pas, ne contrôlez pas, ne rapportez pas. Si l’on vous demande comment cela se passe, dites ' +
    'que vous avez convenu de ne pas en parler.',
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text': 'Trois mois suffisent. Finissez par un bon repas et un pas de plus vers leur propre cercle.',
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text':
    'Vous avez à qui demander, quelqu’un qui n’a rien à dire sur votre travail. Servez-vous-en dès le premier jour.',
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text':
    'Venez avec trois questions, même minuscules. Dites comment vous aimez être aidé : qu’on vous montre, qu’on ' +
    'vous dise, ou qu’on vous laisse essayer.',
  'mentoree.listening.title': 'Écouter',
  'mentoree.listening.text': 'Ce que raconte votre compagnon est un regard sur ce lieu. Recueillez-en d’autres.',
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text':
    'Votre compagnon ne peut rien décider pour vous. Pour le travail lui-même, voyez qui de droit.',
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text': 'Quand vous remarquez que vous demandez moins, c’est réussi. Dites merci, et transmettez.',
} as const
