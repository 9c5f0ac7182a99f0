import { type FormedGroup, GROUP_FACTS, type GroupFact, groupEvenness, type GroupOutcome, type MatchingOutcome, type PlainOutcome } from '@ithaca/core/matching'
import type { FrozenInputs } from './frozen-inputs.ts'

/** What is kept of a run beside its pairs. Fits and shares are from 0 to 1. What later versions added may be missing. */
export interface StoredSummary {
  readonly pairs: number
  readonly mentors: number
  readonly mentorees: number
  /** People without any partner, or with fewer than they look for. */
  readonly unmatchedMentorees: number
  /** Mentors without any partner. */
  readonly unmatchedMentors: number
  readonly meanFit: number | null
  readonly lowestFit: number | null
  readonly isProvenOptimal: boolean
  /** What proves it; in millionths, but for the matches. */
  readonly certificate: Omit<MatchingOutcome['certificate'], 'prices' | 'surpluses'>
  readonly seconds: number
  readonly coverage: readonly { readonly criterionId: string; readonly share: number; readonly coverage: number }[]
  /** How many pairs have a fit in each tenth from 0 to 1. */
  readonly fitHistogram: readonly number[]
  /** How many mentors have so many mentorees, by number. */
  readonly mentorLoads?: readonly number[]
  /** Of the pairs that were to be kept, how many stayed; null when there were none. */
  readonly kept?: { readonly stayed: number; readonly of: number } | null
  readonly restingLocks?: number
  /** Seconds of each stage of the job. */
  readonly stages?: Readonly<Record<string, number>>
  /** Of a run that forms groups. */
  readonly formedGroups?: StoredGroups
  /** By fact of the directory, of five people and pairs at least (M13). */
  readonly groups?: Readonly<Partial<Record<GroupFact, readonly GroupOutcome[]>>>
}

/** The groups of a run: their size, their worth and its bound in millionths (see `formGroups`), and who is in each. */
export interface StoredGroups {
  readonly least: number
  readonly most: number
  readonly total: number
  readonly bound: number
  /** `joined`: how many are with the mentor already. */
  readonly groups: readonly (FormedGroup & { readonly joined: number })[]
}

const MILLION = 1_000_000
const BINS = 10

/** Condenses an outcome to what a run shows of itself. */
export function summariseOutcome(outcome: PlainOutcome, inputs: FrozenInputs, seconds: number): StoredSummary {
  const { pairs, unmatched, criteria, summary } = outcome
  const { prices: _prices, surpluses: _surpluses, ...certificate } = outcome.certificate
  const { total, bound, reciprocalCost } = certificate
  const fitHistogram = Array.from({ length: BINS }, () => 0)
  for (const { fit } of pairs) fitHistogram[Math.min(BINS - 1, Math.floor((fit * BINS) / MILLION))]! += 1
  return {
    pairs: pairs.length,
    mentors: summary.mentors,
    mentorees: summary.mentorees,
    unmatchedMentorees: unmatched.filter(({ role }) => role === 'mentoree').length,
    unmatchedMentors: unmatched.filter(({ role }) => role === 'mentor').length,
    meanFit: summary.meanFit === null ? null : summary.meanFit / MILLION,
    lowestFit: summary.lowestFit === null ? null : summary.lowestFit / MILLION,
    isProvenOptimal: outcome.groups === undefined && total === bound && reciprocalCost.matches === 0 && reciprocalCost.total === 0,
    certificate,
    seconds,
    coverage: criteria
      .filter(({ kind }) => kind === 'preference')
      .map(({ criterionId, effectiveShare, coverage }) => ({
        criterionId,
        share: effectiveShare / MILLION,
        coverage: pairs.length === 0 ? 0 : coverage.pairs / pairs.length,
      })),
    fitHistogram,
    mentorLoads: countLoads(outcome),
    kept: summary.kept === null ? null : { stayed: summary.kept, of: inputs.policy.keep?.pairs.length ?? 0 },
    restingLocks: inputs.restingLocks?.length ?? 0,
    ...formedGroups(outcome, inputs),
    groups: Object.fromEntries(GROUP_FACTS.map((fact) => [fact, groupEvenness(outcome, inputs.participants, fact)])),
  }
}

function formedGroups({ groups, certificate: { total, bound } }: PlainOutcome, { policy }: FrozenInputs): Pick<StoredSummary, 'formedGroups'> {
  if (groups === undefined || policy.groups === undefined) return {}
  const { minSize: least, maxSize: most, present } = policy.groups
  const joined = (mentorId: string | null) => present.filter((pair) => pair.mentorId === mentorId).length
  return { formedGroups: { least, most, total, bound, groups: groups.map((group) => ({ ...group, joined: joined(group.mentorId) })) } }
}

function countLoads({ pairs, summary }: PlainOutcome): number[] {
  const byMentor = Map.groupBy(pairs, ({ mentorId }) => mentorId)
  const loads = [summary.mentors - byMentor.size]
  for (const { length } of byMentor.values()) loads[length] = (loads[length] ?? 0) + 1
  return Array.from(loads, (count) => count ?? 0)
}
