export const en = {
  'languages.label': 'In which languages can you hold a long conversation?',
  'languages.help': 'The one that you are most at home in first.',
  'label': 'Working languages',
  'description': 'Prefers pairs who can talk in the language that each is most at home in.',
  'because':
    'Nobody confides much in a language that costs them effort. But this is a condition of the conversation and ' +
    'says little about the relationship, so it weighs little.',
  'reason.best': 'Both {mentor} and {mentoree} are most at home in the same language, and can talk in {languages}.',
  'reason.common': '{mentor} and {mentoree} can talk with each other in {languages}.',
  'common.label': 'A common language',
  'common.description': 'Proposes nobody to somebody they could not talk with.',
  'common.because':
    'Without a common language there is no conversation, and so no relationship. Where somebody has named no ' +
    'language, this rule lets the pair pass.',
  'common.reason.none': 'They named no language in which both can hold a long conversation.',
  'common.reason.some': '{mentor} and {mentoree} have a common language: {languages}.',
  'group.label': 'One language for the whole group',
  'group.because':
    'Any two of a group may have a language in common without there being one for all. A conversation that somebody ' +
    'cannot follow is none. Who has named no language counts as able to follow.',
  'group.reason.none': 'They named no language in which all of them can hold a long conversation.',
} as const
