import type { MatchingOutcome } from './outcome.ts'

/** Two scenarios of a program, side by side. Fits are in millionths; differences are second minus first. */
export interface ScenarioComparison {
  readonly matched: number
  readonly totalFit: number
  readonly meanFit: number | null
  readonly lowestFit: number | null
  /** Mentorees who have a partner less or more than they look for in the one and not in the other. */
  readonly unmatchedMentorees: number
  /** Pairs in both, in the first alone, and in the second alone. */
  readonly samePairs: number
  readonly onlyFirst: number
  readonly onlySecond: number
  /** Mentorees whose mentors differ, by participation id, ascending. */
  readonly movedMentoreeIds: readonly string[]
  /** How many mentors have so many mentorees, by number: index 0 counts those with nobody. */
  readonly firstLoads: readonly number[]
  readonly secondLoads: readonly number[]
}

/** Compares two outcomes, of the same people or not quite the same. */
export function compareScenarios(first: MatchingOutcome, second: MatchingOutcome): ScenarioComparison {
  const firstKeys = new Set(first.pairs.map(keyOf))
  const secondKeys = new Set(second.pairs.map(keyOf))
  const differing = [
    ...first.pairs.filter((pair) => !secondKeys.has(keyOf(pair))),
    ...second.pairs.filter((pair) => !firstKeys.has(keyOf(pair))),
  ]
  const samePairs = [...firstKeys].filter((key) => secondKeys.has(key)).length
  const subtract = (of: 'meanFit' | 'lowestFit') => {
    const [before, after] = [first.summary[of], second.summary[of]]
    return before === null || after === null ? null : after - before
  }
  return {
    matched: second.summary.matched - first.summary.matched,
    totalFit: second.summary.totalFit - first.summary.totalFit,
    meanFit: subtract('meanFit'),
    lowestFit: subtract('lowestFit'),
    unmatchedMentorees: countUnmatched(second) - countUnmatched(first),
    samePairs,
    onlyFirst: firstKeys.size - samePairs,
    onlySecond: secondKeys.size - samePairs,
    movedMentoreeIds: [...new Set(differing.map(({ mentoreeId }) => mentoreeId))].toSorted(),
    firstLoads: countLoads(first),
    secondLoads: countLoads(second),
  }
}

function keyOf({ mentorId, mentoreeId }: { readonly mentorId: string; readonly mentoreeId: string }): string {
  return `${mentorId}/${mentoreeId}`
}

function countUnmatched({ unmatched }: MatchingOutcome): number {
  return unmatched.filter(({ role }) => role === 'mentoree').length
}

function countLoads({ pairs, summary }: MatchingOutcome): number[] {
  const loadOf = new Map<string, number>()
  for (const { mentorId } of pairs) loadOf.set(mentorId, (loadOf.get(mentorId) ?? 0) + 1)
  const loads = [summary.mentors - loadOf.size]
  for (const load of loadOf.values()) loads[load] = (loads[load] ?? 0) + 1
  return Array.from(loads, (count) => count ?? 0)
}
