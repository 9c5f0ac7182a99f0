import type { WhyNot } from '@ithaca/core/matching'
import { criterionLabel } from './word-reasons.ts'
import { isPrivateRule } from './private-rules.ts'

/** Why two people are not proposed to each other, as a program manager may know it. Fits from 0 to 1. */
export interface ShownWhyNot {
  readonly kind: 'proposed' | 'not-taking-part' | 'rule' | 'too-far' | 'full' | 'grouped' | 'costs'
  readonly sentence: string
  readonly fit: number | null
  readonly lostFit: number | null
  readonly lostMatches: number | null
  /** The fit from which on they would be proposed. */
  readonly neededFit: number | null
  /** By participation id. */
  readonly movedMentoreeIds: readonly string[]
}

const MILLION = 1_000_000
const NOTHING = { fit: null, lostFit: null, lostMatches: null, neededFit: null, movedMentoreeIds: [] }

/**
 * Words an answer of the engine under M14. A rule that rests on private answers looks exactly like two people who are
 * under the floor: where a program has such a rule, neither says a figure.
 */
export function showWhyNot(whyNot: WhyNot, hasPrivateRules: boolean): ShownWhyNot {
  switch (whyNot.kind) {
    case 'proposed':
      return { ...NOTHING, kind: 'proposed', sentence: 'They are proposed to each other.' }
    case 'not-taking-part':
      return { ...NOTHING, kind: 'not-taking-part', sentence: `The ${whyNot.side} has no place in this scenario.` }
    case 'full':
      return { ...NOTHING, kind: 'full', sentence: 'Locks have taken all places of one of the two.' }
    case 'rule':
      if (whyNot.rule === 'constraint' && isPrivateRule(whyNot.criterionId)) return tooFar(null)
      return { ...NOTHING, kind: 'rule', sentence: wordRule(whyNot.rule, whyNot.criterionId) }
    case 'under-floor':
      return tooFar(hasPrivateRules ? null : { fit: whyNot.fit / MILLION, floor: whyNot.floor / MILLION })
    case 'grouped': {
      const fit = whyNot.fit / MILLION
      const sentence = `Their fit is ${fit.toFixed(2)}, and they are in different groups. Groups are found by a search, so what it would cost to bring them together is not known; lock them to see.`
      return { ...NOTHING, kind: 'grouped', sentence, fit }
    }
    case 'costs':
      return showCost(whyNot)
  }
}

function tooFar(known: { readonly fit: number; readonly floor: number } | null): ShownWhyNot {
  if (known === null) return { ...NOTHING, kind: 'too-far', sentence: 'They do not come near enough to each other to be proposed.' }
  const { fit, floor } = known
  const sentence = `Their fit is ${fit.toFixed(2)}, and this scenario proposes nobody below ${floor.toFixed(2)}. They would need ${(floor - fit).toFixed(2)} more.`
  return { ...NOTHING, kind: 'too-far', sentence, fit, neededFit: floor }
}

function wordRule(rule: Extract<WhyNot, { kind: 'rule' }>['rule'], criterionId: string | undefined): string {
  switch (rule) {
    case 'chain-of-command':
      return 'One of the two is above the other in the chain of command. Nothing lifts that (M1).'
    case 'same-person':
      return 'Nobody can be their own mentor.'
    case 'veto':
      return 'A veto stands between the two.'
    case 'previous-partner':
      return 'They were brought together before.'
    case 'reciprocal':
      return 'They would be each other\'s mentor at once.'
    case 'already-locked':
      return 'They are locked together.'
    case 'constraint':
      return `The rule "${criterionLabel(criterionId ?? '')}" stands between the two.`
  }
}

function showCost({ fit, lostFit, lostMatches, neededFit, movedMentoreeIds }: Extract<WhyNot, { kind: 'costs' }>): ShownWhyNot {
  const others = movedMentoreeIds.length === 1 ? '1 other mentoree' : `${movedMentoreeIds.length} other mentorees`
  const price = lostMatches > 0
    ? `${lostMatches} ${lostMatches === 1 ? 'match' : 'matches'}`
    : `${formatLoss(lostFit)} of fit overall`
  const need = neededFit === null
    ? 'Even a full fit would not be enough.'
    : `It would turn round if their fit were ${neededFit === fit ? 'any higher' : `${((neededFit - fit) / MILLION).toFixed(2)} higher`}.`
  return {
    kind: 'costs',
    sentence: `Their fit is ${(fit / MILLION).toFixed(2)}. Matching them would cost ${price} and move ${others}. ${need}`,
    fit: fit / MILLION,
    lostFit: lostFit / MILLION,
    lostMatches,
    neededFit: neededFit === null ? null : neededFit / MILLION,
    movedMentoreeIds,
  }
}

function formatLoss(lostFit: number): string {
  const loss = lostFit / MILLION
  if (lostFit === 0) return 'nothing'
  return Math.abs(loss) < 0.01 ? 'less than 0.01' : loss.toFixed(2)
}
