import type { FieldValue } from '@ithaca/sdk'
import type { PlainOutcome } from '../run/outcome.ts'
import type { MatchingParticipant } from '../run/roster.ts'

/** M13: no group of fewer people or pairs is reported, nor one that could be found by subtraction. Never lowered. */
export const GROUP_FLOOR = 5

/** What the directory knows and by which a scenario may be looked at in groups. */
export const GROUP_FACTS = ['department', 'location', 'country', 'jobFunction'] as const
export type GroupFact = (typeof GROUP_FACTS)[number]

/** A group of mentorees in a scenario. */
export interface GroupOutcome {
  /** The value that they share; null for all that are too few to be named. */
  readonly group: string | null
  readonly mentorees: number
  /** Mentorees with at least one mentor. */
  readonly matched: number
  /** In millionths. */
  readonly meanFit: number
}

/**
 * How evenly a scenario serves groups of mentorees, by one fact of the directory. Groups under the floor (M13), by
 * people or by pairs, are put together; where that rest is too small to be shown, the smallest groups join it, because
 * it could be found by subtracting all others from the whole. Nothing when fewer than two groups remain.
 */
export function groupEvenness(outcome: Pick<PlainOutcome, 'pairs'>, participants: readonly MatchingParticipant[], fact: GroupFact): readonly GroupOutcome[] {
  const mentorees = participants.filter(({ role, mentoreeDemand }) => role !== 'mentor' && mentoreeDemand > 0)
  const pairsOf = Map.groupBy(outcome.pairs, ({ mentoreeId }) => mentoreeId)
  const groups = Map.groupBy(mentorees, ({ facts }) => nameOf(facts[fact]))
  const counted = [...groups].map(([group, people]) => {
    const matched = people.flatMap(({ id }) => pairsOf.get(id) ?? [])
    return {
      group,
      mentorees: people.length,
      matched: people.filter(({ id }) => pairsOf.has(id)).length,
      fits: matched.map(({ fit }) => fit),
    }
  })
  const isLarge = (each: Counted) => each.mentorees >= GROUP_FLOOR && each.fits.length >= GROUP_FLOOR
  const shown = counted.filter((each) => each.group !== null && isLarge(each)).toSorted(bySize)
  let rest = counted.filter((each) => each.group === null || !isLarge(each))
  while (rest.length > 0 && !isLarge(sumOf(rest)) && shown.length > 0) rest = [...rest, shown.pop()!]
  const together = rest.length === 0 ? [] : [sumOf(rest)]
  const all = [...shown, ...together].filter(isLarge)
  return all.length < 2 ? [] : all.map(({ fits, ...each }) => ({ ...each, meanFit: Math.round(fits.reduce((sum, fit) => sum + fit, 0) / fits.length) }))
}

interface Counted {
  readonly group: string | null
  readonly mentorees: number
  readonly matched: number
  readonly fits: readonly number[]
}

function nameOf(value: FieldValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function bySize(a: Counted, b: Counted): number {
  return b.mentorees - a.mentorees || ((a.group ?? '') < (b.group ?? '') ? -1 : 1)
}

function sumOf(groups: readonly Counted[]): Counted {
  return {
    group: null,
    mentorees: groups.reduce((sum, { mentorees }) => sum + mentorees, 0),
    matched: groups.reduce((sum, { matched }) => sum + matched, 0),
    fits: groups.flatMap(({ fits }) => fits),
  }
}
