import { parseSettings } from '@ithaca/sdk'
import { createProjection, freezeDeep } from '../../plugins/index.ts'
import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { Choice } from '../assignment/choose-among-equals.ts'
import { toMillionths } from '../assignment/fixed-point.ts'
import { toExclusions } from '../eligibility/exclusions.ts'
import type { ExclusionList } from '../eligibility/exclusions.ts'
import { listExclusions } from '../eligibility/list-exclusions.ts'
import { askAuthor } from '../scoring/ask-author.ts'
import type { CallWatch } from '../scoring/call-watch.ts'
import { UNWATCHED } from '../scoring/call-watch.ts'
import { compileCriterion } from '../scoring/compile-criterion.ts'
import type { CompiledCriterion } from '../scoring/compiled-criterion.ts'
import { shareWeights } from '../scoring/share-weights.ts'
import { showPeople } from '../scoring/shown-people.ts'
import { checkGroups } from './check-groups.ts'
import { checkInput } from './check-input.ts'
import { placeLocks } from './check-locks.ts'
import type { MatchingInput } from './input.ts'
import type { StageProgress } from './outcome.ts'
import { createRoster } from './roster.ts'
import type { MatchingParticipant, Roster } from './roster.ts'

/** A run whose input is checked and compiled. */
export interface PreparedRun {
  readonly input: MatchingInput
  readonly roster: Roster
  /** In the order of the policy. */
  readonly criteria: readonly CompiledCriterion[]
  readonly excluded: ExclusionList
  readonly locks: readonly Choice[]
  /** In millionths. */
  readonly floor: number
  readonly watch: CallWatch
}

/** Checks the input and makes columns of it: eligibility in bulk, criteria compiled. Throws a `CriterionFault`. */
export function* prepareRun(
  input: MatchingInput,
  watch: CallWatch = UNWATCHED,
): Generator<StageProgress, Result<PreparedRun, DomainError>> {
  const checked = checkInput(input)
  if (!checked.ok) return checked
  const { policy } = input
  const total = policy.criteria.length
  const roster = createRoster(input.participants)
  const compiled = yield* compileAll(input, roster, watch)
  if (!compiled.ok) return compiled
  const criteria = compiled.value
  yield { stage: 'preparing', round: 0, done: total, total }
  const excluded = listExclusions({
    roster,
    chain: input.chain,
    vetoes: policy.vetoes,
    previousPartners: policy.previousPartners,
  })
  yield { stage: 'preparing', round: 0, done: total, total }
  const placed = placeLocks({ policy, roster, exclusions: toExclusions(excluded), criteria })
  if ('error' in placed) return fail(placed.error)
  const wrong = checkGroups({ input, roster, locks: placed.locks })
  if (wrong !== undefined) return fail(wrong)
  return ok({ input, roster, criteria, excluded, locks: placed.locks, floor: toMillionths(policy.floor), watch })
}

function* compileAll(
  { policy, criteria }: MatchingInput,
  roster: Roster,
  watch: CallWatch,
): Generator<StageProgress, Result<readonly CompiledCriterion[], DomainError>> {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const chosen = policy.criteria.map((choice) => ({ ...choice, criterion: byId.get(choice.criterionId)! }))
  const shares = shareWeights(chosen.map(({ criterion, weight }) => (criterion.kind === 'preference' ? weight : 0)))
  const rowOfId = idsOf(roster.mentorees)
  const columnOfId = idsOf(roster.mentors)
  const compiled: CompiledCriterion[] = []
  for (const [at, { criterion, settings: raw }] of chosen.entries()) {
    const now: StageProgress = { stage: 'preparing', round: 0, done: at, total: chosen.length }
    yield now
    const author = { criterion, place: at, watch }
    const settings = askAuthor(author, () => parseSettings(criterion.settings, raw))
    if (!settings.ok) {
      const issue = settings.issues[0]
      const path = ['policy', 'criteria', String(at), 'settings', ...(issue?.path ?? [])]
      const message = `The settings of ${criterion.id} do not parse: ${issue?.message ?? 'they are not what it takes'}. Set them anew.`
      return fail({ code: 'SETTINGS_INVALID', message, path })
    }
    const steps = compileCriterion({
      ...author,
      settings: freezeDeep(settings.value),
      share: shares[at]!,
      today: policy.today,
      mentorees: showPeople(roster.mentorees, createProjection(criterion, 'mentoree')),
      mentors: showPeople(roster.mentors, createProjection(criterion, 'mentor')),
      rowOfId,
      columnOfId,
    })
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) yield now
    compiled.push(step.value)
  }
  return ok(compiled)
}

/** Positions by the ids that a `people` field may hold: of the participation or of the person. */
function idsOf(people: readonly MatchingParticipant[]): ReadonlyMap<string, number> {
  return new Map(people.flatMap(({ id, personId }, at): [string, number][] => [[id, at], [personId, at]]))
}
