export const proposals = {
  lead_one: 'Each of the two answers in private, within {{count}} day. Where both say yes a relationship begins; otherwise the proposal lapses and nobody is told why.',
  lead_other: 'Each of the two answers in private, within {{count}} days. Where both say yes a relationship begins; otherwise the proposal lapses and nobody is told why.',
  status: 'Stands at',
  anyStatus: 'All proposals',
  emptyTitle: 'Nothing is proposed yet',
  empty: 'This is where you see what you have published. Publish a matching run, and each pair is asked.',
  toMatching: 'Go to the matching runs',
  published: 'Published',
  respondBy: 'Answer by',
  caption: 'Proposals',
} as const
