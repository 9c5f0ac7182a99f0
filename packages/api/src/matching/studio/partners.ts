/** The mentors of each mentoree, as one text. */
export function partnersOf(pairs: readonly { readonly mentorId: string; readonly mentoreeId: string }[]): ReadonlyMap<string, string> {
  const byMentoree = Map.groupBy(pairs, ({ mentoreeId }) => mentoreeId)
  return new Map([...byMentoree].map(([id, each]) => [id, each.map(({ mentorId }) => mentorId).toSorted().join(' ')]))
}

/** How many mentorees have other mentors than before. */
export function countMoved(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id))).size
}
