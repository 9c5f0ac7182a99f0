export const en = {
  'label': 'Different departments',
  'description': 'Proposes nobody from the same department. Where a department is not known, the pair passes.',
  'because':
    'Within a department the same people decide over both, sooner or later. A mentor from elsewhere has nothing ' +
    'to win or lose by what they hear. This comes on top of the rule that nobody is matched within their chain ' +
    'of command (M1), which always holds.',
  'reason.same': 'They work in the same department.',
  'reason.different': '{mentor} ({mentors}) and {mentoree} ({mentorees}) work in different departments.',
} as const
