/** Nine months, after Kram's four phases (1983): the second is long, so it is lived in two parts. */
export const phases = [
  {
    key: 'getting-to-know',
    stage: 'initiation',
    label: 'phase.getting-to-know',
    weeks: 6,
    guide: { mentor: 'guide.getting-to-know.mentor', mentoree: 'guide.getting-to-know.mentoree' },
  },
  {
    key: 'finding-the-thread',
    stage: 'cultivation',
    label: 'phase.finding-the-thread',
    weeks: 12,
    guide: { mentor: 'guide.finding-the-thread.mentor', mentoree: 'guide.finding-the-thread.mentoree' },
  },
  {
    key: 'going-further',
    stage: 'cultivation',
    label: 'phase.going-further',
    weeks: 12,
    guide: { mentor: 'guide.going-further.mentor', mentoree: 'guide.going-further.mentoree' },
  },
  {
    key: 'letting-go',
    stage: 'separation',
    label: 'phase.letting-go',
    weeks: 5,
    guide: { mentor: 'guide.letting-go.mentor', mentoree: 'guide.letting-go.mentoree' },
  },
  {
    key: 'what-remains',
    stage: 'redefinition',
    label: 'phase.what-remains',
    weeks: 4,
    guide: { mentor: 'guide.what-remains.mentor', mentoree: 'guide.what-remains.mentoree' },
  },
] as const
