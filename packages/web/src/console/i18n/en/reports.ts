export const reports = {
  lead: 'Numbers of groups of at least five people and five relationships. They are made once a month, and no adding up or comparing leads to a person. What a pair says to each other is not in them.',
  emptyTitle: 'The first report comes when a month is over',
  empty: 'Once the program has begun, a report is made at the end of each month. It says how many take part, how far relationships have come, and what groups answered in check-ins.',
  month: 'Month',
  download: 'Download as CSV',
  takenAt: 'Made',
  group: 'Group',
  number: '{{count, number}}',
  earlier: 'As of {{month}}. Too little has changed since to show it without telling of single people.',
  held: 'Not shown',
  heldLead: 'Too few people, or too few in each group. Nothing lowers that floor.',
} as const
