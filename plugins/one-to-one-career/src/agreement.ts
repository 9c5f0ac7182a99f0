/** What both sign before the room opens to work (M9, M16). */
export const agreement = [
  {
    key: 'purpose',
    topic: 'purpose',
    title: 'clause.purpose.title',
    text: 'clause.purpose.text',
    ownWords: true,
  },
  {
    key: 'confidentiality',
    topic: 'confidentiality',
    title: 'clause.confidentiality.title',
    text: 'clause.confidentiality.text',
    ownWords: false,
  },
  {
    key: 'limits',
    topic: 'limits-of-confidentiality',
    title: 'clause.limits.title',
    text: 'clause.limits.text',
    ownWords: false,
  },
  { key: 'rhythm', topic: 'rhythm', title: 'clause.rhythm.title', text: 'clause.rhythm.text', ownWords: true },
  { key: 'means', topic: 'means', title: 'clause.means.title', text: 'clause.means.text', ownWords: true },
  { key: 'exit', topic: 'no-fault-exit', title: 'clause.exit.title', text: 'clause.exit.text', ownWords: false },
] as const
