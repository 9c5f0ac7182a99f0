/** What one person offers on one side, and what is taken of it. */
export interface PlaceFacts {
  /** How many partners they have room for on this side; 0 when they do not take part on it. */
  readonly capacity: number
  /** Relationships that hold a place. */
  readonly held: number
  /** When the clocks of their open proposals on this side end. */
  readonly openUntil: readonly Date[]
}

/** Whether the time to answer is over: from the instant `respondBy` on. */
export function isClockOver(respondBy: Date, now: Date): boolean {
  return now.getTime() >= respondBy.getTime()
}

/**
 * Places that may be promised to somebody now. An open proposal keeps its place until its clock ends, whatever was
 * answered (M6: a place that came free early would tell of a no). Never below 0.
 */
export function freePlaces({ capacity, held, openUntil }: PlaceFacts, now: Date): number {
  const promised = openUntil.filter((respondBy) => !isClockOver(respondBy, now)).length
  return Math.max(0, capacity - held - promised)
}
