export const fr = {
  'label': 'Exclusions nominatives',
  'description': 'Sépare deux personnes quand l’une d’elles l’a demandé en privé.',
  'because':
    'On ne se confie pas à quelqu’un que l’on a des raisons d’éviter, et personne ne devrait avoir à dire ' +
    'pourquoi. Une personne volontaire dit oui à un programme (M5), pas à tous ceux qui y sont.',
  'avoid.label': 'Y a-t-il quelqu’un avec qui vous préférez ne pas être mis en relation ?',
  'avoid.help':
    'Dix personnes au plus. Personne ne voit qui vous citez : ni ces personnes, ni celle qui pilote le ' +
    'programme. Aucune raison n’est demandée.',
  'reason.private': 'Une règle privée tient ces deux personnes séparées.',
} as const
