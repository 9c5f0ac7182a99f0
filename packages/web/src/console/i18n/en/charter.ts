export const charter = {
  title: 'Charter',
  lead: 'Where this program, as it runs now, departs from the rules of mentoring.',
  kept: 'Nothing here departs from the rules of mentoring.',
  severity: {
    BREAKS: 'Breaks {{rule}}',
    WEAKENS: 'Weakens {{rule}}',
  },
} as const
