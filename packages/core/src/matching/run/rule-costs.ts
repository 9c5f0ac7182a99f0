import { ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { MatchingInput } from './input.ts'
import { matchingSteps } from './matching-steps.ts'
import type { MatchingOutcome, MatchingProgress } from './outcome.ts'

/** What a program's own rule costs: what would be gained without it. Fits are in millionths. */
export interface RuleCost {
  readonly rule: 'constraint' | 'floor' | 'vetoes' | 'previous-partners' | 'locks'
  /** Of a constraint. */
  readonly criterionId?: string
  readonly matches: number
  /** Of total fit; may be below 0 when there are more matches, or when locks were worth less than the floor. */
  readonly totalFit: number
}

/**
 * The shadow price of each rule that a program chose: exact, by solving once without it. The chain of command is not
 * among them, because nothing lifts it (M1). What one more place with a mentor is worth stands in the outcome's
 * certificate, as their price. A run that forms groups has none: two searches may differ by more than a rule costs.
 */
export function* ruleCostSteps(
  input: MatchingInput,
  outcome: Pick<MatchingOutcome, 'summary'>,
): Generator<MatchingProgress, Result<readonly RuleCost[], DomainError>> {
  if (input.policy.groups !== undefined) return ok([])
  const costs: RuleCost[] = []
  for (const { without, ...rule } of listRules(input)) {
    const other = yield* matchingSteps({ ...input, policy: { ...input.policy, ...without } })
    if (!other.ok) return other
    const { matched, totalFit } = other.value.summary
    const { summary } = outcome
    costs.push({ ...rule, matches: matched - summary.matched, totalFit: totalFit - summary.totalFit })
  }
  return ok(costs)
}

interface LiftedRule {
  readonly rule: RuleCost['rule']
  readonly criterionId?: string
  readonly without: Partial<MatchingInput['policy']>
}

function listRules({ policy, criteria }: MatchingInput): LiftedRule[] {
  const constraints = new Set(criteria.filter(({ kind }) => kind === 'constraint').map(({ id }) => id))
  const lifted = policy.criteria
    .filter(({ criterionId }) => constraints.has(criterionId))
    .map(({ criterionId }): LiftedRule => {
      const others = policy.criteria.filter((choice) => choice.criterionId !== criterionId)
      return { rule: 'constraint', criterionId, without: { criteria: others } }
    })
  if (policy.floor > 0) lifted.push({ rule: 'floor', without: { floor: 0 } })
  if (policy.vetoes.length > 0) lifted.push({ rule: 'vetoes', without: { vetoes: [] } })
  if (policy.previousPartners.length > 0) lifted.push({ rule: 'previous-partners', without: { previousPartners: [] } })
  if (policy.locks.length > 0) lifted.push({ rule: 'locks', without: { locks: [] } })
  return lifted
}
