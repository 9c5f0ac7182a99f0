export const fr = {
  'languages.label': 'Dans quelles langues pouvez-vous tenir une longue conversation ?',
  'languages.help': 'D’abord celle où vous êtes le plus à l’aise.',
  'label': 'Langues de travail',
  'description': 'Préfère les paires qui peuvent parler dans la langue où chacun est le plus à l’aise.',
  'because':
    'On se confie peu dans une langue qui demande un effort. Mais c’est une condition de la conversation, qui ' +
    'dit peu de la relation : son poids est donc faible.',
  'reason.best':
    '{mentor} et {mentoree} sont le plus à l’aise dans la même langue, et peuvent se parler en : {languages}.',
  'reason.common': '{mentor} et {mentoree} peuvent se parler en : {languages}.',
  'common.label': 'Une langue commune',
  'common.description': 'Ne propose personne à quelqu’un avec qui la conversation serait impossible.',
  'common.because':
    'Sans langue commune, pas de conversation, donc pas de relation. Si quelqu’un n’a cité aucune langue, cette ' +
    'règle laisse passer la paire.',
  'common.reason.none':
    'Ces deux personnes n’ont cité aucune langue où toutes deux peuvent tenir une longue conversation.',
  'common.reason.some': '{mentor} et {mentoree} ont une langue en commun : {languages}.',
  'group.label': 'Une langue pour tout le groupe',
  'group.because':
    'Dans un groupe, deux personnes quelconques peuvent avoir une langue en commun sans qu’il y en ait une pour tout le ' +
    'monde. Une conversation que quelqu’un ne peut pas suivre n’en est pas une. Qui n’a cité aucune langue compte ' +
    'comme pouvant suivre.',
  'group.reason.none': 'Ces personnes n’ont cité aucune langue où toutes peuvent tenir une longue conversation.',
} as const
