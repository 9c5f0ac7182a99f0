export const relationships = {
  lead: 'You see that a relationship is there, its phase and its agreement. What the two say to each other is theirs alone.',
  status: 'Stands at',
  anyStatus: 'All relationships',
  emptyTitle: 'No relationship has begun yet',
  empty: 'This is where relationships appear once both have said yes to a proposal.',
  toProposals: 'Go to the proposals',
  agreement: 'Agreement signed',
  unsigned: 'not yet by both',
  formed: 'Began',
  caption: 'Relationships',
} as const
