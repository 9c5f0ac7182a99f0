export const fr = {
  'label': 'Lieu et façon de se voir',
  'description':
    'Préfère les paires qui aiment se voir de la même façon, et qui sont assez proches quand il y faut un lieu.',
  'because':
    'Une paire convient de ses moyens avant de commencer (M9) : aimer les mêmes est un bon début. C’est une ' +
    'condition, pas un signe d’entente : le poids est faible.',
  'place.label': 'Où êtes-vous, la plupart du temps ?',
  'place.help': 'Le pays suffit. Ajoutez la ville si vous aimez vous voir en personne.',
  'ways.label': 'Comment aimez-vous vous voir ?',
  'ways.help': 'Choisissez toutes les façons qui vous conviendraient.',
  'mode.video': 'En vidéo',
  'mode.in-person': 'En personne',
  'mode.walking': 'En marchant',
  'mode.phone': 'Au téléphone',
  'reason.shared': '{mentor} et {mentoree} aiment se voir de la même façon : {ways}.',
  'reason.none': '{mentor} et {mentoree} aiment se voir de façons différentes, et devraient en choisir une.',
} as const
