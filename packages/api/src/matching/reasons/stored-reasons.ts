import type { MatchedPair, PairReason } from '@ithaca/core/matching'

/** A reason as it is stored: a message key of a criterion, with parameters. */
export type StoredReason = Omit<PairReason, 'visibleTo'>

/** The honest difference: the criterion in which the two have least in common, and what may be said of it. */
export interface StoredDifference {
  readonly criterionId: string
  readonly reason: StoredReason | null
}

/** What both partners may read of why they were matched. */
export interface PartnerReasons {
  readonly reasons: readonly StoredReason[]
  readonly difference: StoredDifference | null
}

/** What one criterion said about a pair, for a program manager. */
export interface StoredContribution {
  readonly criterionId: string
  /** In millionths; null without data. */
  readonly score: number | null
  /** Its part (0 to 1) of the weights that have data for this pair. */
  readonly share: number
}

/** What a program manager may read of a pair. */
export interface ManagerReasons extends PartnerReasons {
  readonly contributions: readonly StoredContribution[]
}

/** M14: what the two may read of each other; the difference stands apart from the other reasons. */
export function partnerReasons(pair: MatchedPair): PartnerReasons {
  return reasonsFor('partner', pair)
}

/** M14: what a program manager may read of the two, with every criterion's part in the fit, by the run's weights. */
export function managerReasons(pair: MatchedPair, weightOf: ReadonlyMap<string, number>): ManagerReasons {
  const weights = pair.contributions.map(({ criterionId, score }) => (score === null ? 0 : (weightOf.get(criterionId) ?? 0)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const contributions = pair.contributions.map(({ criterionId, score }, at) => ({
    criterionId, score, share: total === 0 ? 0 : weights[at]! / total,
  }))
  return { ...reasonsFor('program-manager', pair), contributions }
}

function reasonsFor(reader: PairReason['visibleTo'][number], { reasons, difference }: MatchedPair): PartnerReasons {
  const readable = reasons.filter(({ visibleTo }) => visibleTo.includes(reader)).map(store)
  if (difference === null) return { reasons: readable, difference: null }
  const { criterionId } = difference
  return {
    reasons: reader === 'partner' ? readable.filter((reason) => reason.criterionId !== criterionId) : readable,
    difference: { criterionId, reason: readable.find((reason) => reason.criterionId === criterionId) ?? null },
  }
}

function store({ criterionId, reason, params }: PairReason): StoredReason {
  return { criterionId, reason, params }
}
