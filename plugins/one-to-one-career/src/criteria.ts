/** Weights add up to 100, so that each reads as a share. Each says why (M7). */
export const criteria = [
  { criterion: 'common-language', because: 'because.common-language' },
  { criterion: 'different-department', because: 'because.different-department' },
  { criterion: 'lived-experience', weight: 34, because: 'because.lived-experience' },
  { criterion: 'values', weight: 20, because: 'because.values' },
  { criterion: 'career-direction', weight: 16, because: 'because.career-direction' },
  { criterion: 'shared-interests', weight: 13, because: 'because.shared-interests' },
  { criterion: 'working-languages', weight: 7, because: 'because.working-languages' },
  { criterion: 'time-zone-overlap', weight: 5, because: 'because.time-zone-overlap' },
  { criterion: 'experience-distance', weight: 5, because: 'because.experience-distance' },
] as const
