export const en = {
  'label': 'Exclusions by name',
  'description': 'Keeps two people apart when one of them has asked for it in private.',
  'because':
    'Nobody can confide in somebody whom they have reason to avoid, and nobody should have to say why. ' +
    'Volunteers say yes to a program (M5), not to everybody in it.',
  'avoid.label': 'Is there anybody whom you would rather not be matched with?',
  'avoid.help':
    'Up to ten. Nobody sees whom you name: neither those people nor the program manager. No reason is asked for.',
  'reason.private': 'A private rule keeps these two apart.',
} as const
