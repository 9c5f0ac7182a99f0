/** A pair of a scenario, by participation ids. */
export interface ScenarioPairFacts {
  readonly mentorId: string
  readonly mentoreeId: string
  /** In millionths. */
  readonly fit: number
}

/** Why a pair of a scenario is not proposed any more. */
export type LeftOut = 'in-one-chain' | 'not-taking-part' | 'no-place' | 'together-before'

/** What has become of the people since the run; asked once for each pair, of the best fit first. */
export interface EligibilityInput<Pair extends ScenarioPairFacts> {
  readonly pairs: readonly Pair[]
  /** Places that may be promised now (`freePlaces`), by participation id; nobody who is missing takes part. */
  readonly places: ReadonlyMap<string, { readonly mentor: number; readonly mentoree: number }>
  /** Is one above the other by the reporting lines of today (M1)? */
  readonly isInOneChain: (pair: Pair) => boolean
  /** Were the two brought together before, in either direction? However a proposal ended, it counts alike (M6). */
  readonly isTogether: (pair: Pair) => boolean
}

/** The pairs to propose, best fit first, and how many were left out, by the first reason that applies. */
export interface ChosenPairs<Pair> {
  readonly proposed: readonly Pair[]
  readonly leftOut: Readonly<Record<LeftOut, number>>
}

/**
 * Chooses which pairs of a scenario may still be proposed at this moment: outside the chain of command of today (M1),
 * both taking part (M5), not together already, and with a place left on each side after all better pairs of the
 * scenario. One pass.
 */
export function choosePairsToPropose<Pair extends ScenarioPairFacts>(input: EligibilityInput<Pair>): ChosenPairs<Pair> {
  const left = new Map([...input.places].map(([id, places]) => [id, { ...places }]))
  const leftOut: Record<LeftOut, number> = { 'in-one-chain': 0, 'not-taking-part': 0, 'no-place': 0, 'together-before': 0 }
  const proposed: Pair[] = []
  const met = new Set<string>()
  for (const pair of input.pairs.toSorted(byFit)) {
    const mentor = left.get(pair.mentorId)
    const mentoree = left.get(pair.mentoreeId)
    const key = [pair.mentorId, pair.mentoreeId].toSorted().join(' ')
    if (input.isInOneChain(pair)) leftOut['in-one-chain'] += 1
    else if (mentor === undefined || mentoree === undefined) leftOut['not-taking-part'] += 1
    else if (met.has(key) || pair.mentorId === pair.mentoreeId || input.isTogether(pair)) leftOut['together-before'] += 1
    else if (mentor.mentor < 1 || mentoree.mentoree < 1) leftOut['no-place'] += 1
    else {
      mentor.mentor -= 1
      mentoree.mentoree -= 1
      met.add(key)
      proposed.push(pair)
    }
  }
  return { proposed, leftOut }
}

function byFit(a: ScenarioPairFacts, b: ScenarioPairFacts): number {
  return b.fit - a.fit || compare(a.mentoreeId, b.mentoreeId) || compare(a.mentorId, b.mentorId)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
