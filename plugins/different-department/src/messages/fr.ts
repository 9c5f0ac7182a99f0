export const fr = {
  'label': 'Services différents',
  'description': 'Ne propose personne du même service. Si un service n’est pas connu, la paire passe.',
  'because':
    'Dans un même service, ce sont tôt ou tard les mêmes qui décident pour les deux. Un mentor venu d’ailleurs ' +
    'n’a rien à gagner ni à perdre de ce qu’il entend. Cela s’ajoute à la règle qui tient toujours : personne ' +
    'n’est mis en relation dans sa ligne hiérarchique (M1).',
  'reason.same': 'Ces deux personnes travaillent dans le même service.',
  'reason.different': '{mentor} ({mentors}) et {mentoree} ({mentorees}) travaillent dans des services différents.',
} as const
