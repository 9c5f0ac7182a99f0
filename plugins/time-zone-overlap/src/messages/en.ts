export const en = {
  'label': 'Time-zone overlap',
  'description': 'Counts the hours of a usual day in which both can meet, all year round.',
  'because':
    'People who can hardly find an hour will hardly meet. That is a condition, not a sign of a good ' +
    'relationship: a few shared hours are enough, and the weight is small.',
  'time-zone.label': 'Which time zone are you in?',
  'time-zone.help': 'We show every time of a meeting on your own clock.',
  'reason.some': 'The working days of {mentor} and {mentoree} overlap by {hours}, all year round.',
  'reason.none': 'The working days of {mentor} and {mentoree} do not overlap: one of them would meet early or late.',
} as const
