export const fr = {
  'label': 'Valeurs',
  'description': 'Compare ce à quoi chacun tient le plus, dans l’ordre. Les premières places comptent le plus.',
  'because':
    'La similarité profonde des valeurs et des attitudes est parmi ce qui est le plus lié à la qualité des ' +
    'relations (rho de 0,38 à 0,59 sur 173 échantillons : Eby et al. 2013), alors que la ressemblance ' +
    'démographique n’ajoute rien (Tuma et Dolan). Elle pèse donc presque autant que l’expérience vécue.',
  'values.label': 'Qu’est-ce qui compte le plus pour vous dans votre façon de travailler et de vivre ?',
  'values.help': 'Cinq au plus, la plus importante en premier. Il n’y a pas de bonne réponse.',
  'value.honesty': 'L’honnêteté : dire ce qui est',
  'value.loyalty': 'La loyauté : ne pas lâcher les gens',
  'value.fairness': 'L’équité : la même chose pour tous',
  'value.kindness': 'La bonté',
  'value.independence': 'L’indépendance : suivre ma voie',
  'value.security': 'La sécurité : un sol ferme',
  'value.curiosity': 'La curiosité : apprendre du nouveau',
  'value.creativity': 'La créativité : faire naître quelque chose',
  'value.craft': 'Le savoir-faire : bien faire les choses',
  'value.courage': 'Le courage : oser',
  'value.belonging': 'L’appartenance : faire partie d’un tout',
  'value.service': 'Le service : être utile aux autres',
  'value.influence': 'L’influence : peser sur ce qui arrive',
  'value.balance': 'L’équilibre : de la place pour le reste de la vie',
  'value.tradition': 'La tradition : garder ce qui a fait ses preuves',
  'value.humour': 'L’humour',
  'reason.shared': 'Pour {mentor} comme pour {mentoree}, ceci compte parmi le plus important : {values}.',
  'reason.different':
    'Ce ne sont pas les mêmes choses qui viennent en premier. Pour {mentor} : {mentors}. Pour {mentoree} : ' +
    '{mentorees}. En parler peut valoir une heure.',
} as const
