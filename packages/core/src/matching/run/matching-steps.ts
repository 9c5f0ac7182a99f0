import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { LookerLost } from '../assignment/looks/look-crew.ts'
import { describeOutcome, plainPair, summariseOutcome } from '../explanation/describe-outcome.ts'
import { createExplainer } from '../explanation/explain-pair.ts'
import type { ParticipantPair } from '../eligibility/list-exclusions.ts'
import { findWhyNot } from '../explanation/why-not.ts'
import type { WhyNot } from '../explanation/why-not.ts'
import { CriterionFault } from '../scoring/compiled-criterion.ts'
import type { CallWatch } from '../scoring/call-watch.ts'
import { assertSameAnswers, sampleAnswers } from '../scoring/sample-answers.ts'
import { isTeamWork, startRowTeam } from '../threads/row-team.ts'
import type { RowThreads } from '../threads/row-team.ts'
import { assign } from './assign.ts'
import type { AssignedRun } from './assign.ts'
import { assignGroups } from './assign-groups.ts'
import { estimateProgress } from './estimate-progress.ts'
import type { MatchingInput } from './input.ts'
import type { MatchedPair, MatchingOutcome, MatchingProgress, PlainOutcome, StageProgress } from './outcome.ts'
import { prepareRun } from './prepare-run.ts'
import { createRoster } from './roster.ts'

const THREAD_LOST = 'A thread of the matching ended before its work was done. Nothing was changed. Start it again.'

/** A solved run that is kept in memory, so that questions can be asked of it. */
export interface MatchingStudy {
  readonly outcome: MatchingOutcome
  /** Why two people are not proposed to each other, with the exact price; some milliseconds each. */
  whyNot(pair: ParticipantPair): WhyNot
}

/** A solved run whose pairs are explained one by one, when somebody asks: half of a small run goes into words. */
export interface MatchingSketch {
  readonly outcome: PlainOutcome
  /** What a run says about one of its pairs; undefined for two who are none. Fails when a criterion breaks its contract. */
  explain(pair: ParticipantPair): Result<MatchedPair | undefined, DomainError>
  /** Why two people are not proposed to each other, with the exact price; some milliseconds each. */
  whyNot(pair: ParticipantPair): WhyNot
}

/** The same as `studySteps`, for whoever needs the outcome alone. */
export function* matchingSteps(
  input: MatchingInput,
  watch?: CallWatch,
  threads?: RowThreads,
): Generator<MatchingProgress, Result<MatchingOutcome, DomainError>> {
  const studied = yield* studySteps(input, watch, threads)
  return studied.ok ? ok(studied.value.outcome) : studied
}

/**
 * A matching run in small steps, a pure function of its input: whoever runs it may report each step's progress, or stop
 * between two. Fails with the part of the input that is wrong, or with `CRITERION_FAILED` and the criterion, and the
 * pair if there was one, when a criterion breaks its contract, or with `THREAD_LOST`. Whoever gives threads and stops
 * between two steps calls `return` on it, which ends them.
 */
export function* studySteps(
  input: MatchingInput,
  watch?: CallWatch,
  threads?: RowThreads,
): Generator<MatchingProgress, Result<MatchingStudy, DomainError>> {
  return yield* estimateProgress(study(input, watch, threads))
}

/** The same without a word about single pairs, for whoever solves often and looks at few: the pairs are the same. */
export function* sketchSteps(
  input: MatchingInput,
  watch?: CallWatch,
  threads?: RowThreads,
): Generator<MatchingProgress, Result<MatchingSketch, DomainError>> {
  return yield* estimateProgress(attempt({ input, watch, threads }, sketch))
}

function* study(
  input: MatchingInput,
  watch: CallWatch | undefined,
  threads: RowThreads | undefined,
): Generator<StageProgress, Result<MatchingStudy, DomainError>> {
  return yield* attempt({ input, watch, threads }, function* (assigned) {
    const outcome = yield* describeOutcome(assigned)
    return { outcome, whyNot: (pair) => findWhyNot(assigned, pair) }
  })
}

/** Solves, and makes something of what was solved; a criterion that breaks its contract fails both by name. */
function* attempt<Value>(
  { input, watch, threads }: {
    readonly input: MatchingInput
    readonly watch: CallWatch | undefined
    readonly threads: RowThreads | undefined
  },
  make: (assigned: AssignedRun) => Generator<StageProgress, Value>,
): Generator<StageProgress, Result<Value, DomainError>> {
  const team = threads !== undefined && input.policy.groups === undefined && isTeamWork(input, threads) ? startRowTeam(threads) : undefined
  try {
    yield { stage: 'preparing', round: 0, done: 0, total: input.policy.criteria.length }
    const prepared = yield* prepareRun(input, watch)
    if (!prepared.ok) return prepared
    const answers = sampleAnswers(prepared.value)
    const { groups } = input.policy
    const assigned = yield* groups === undefined ? assign(prepared.value, team) : assignGroups(prepared.value, groups)
    team?.stop()
    assertSameAnswers(prepared.value, answers, sampleAnswers(prepared.value))
    return ok(yield* make(assigned))
  } catch (error) {
    if (error instanceof CriterionFault) return fail(toDomainError(error, input))
    if (error instanceof LookerLost) return fail({ code: 'THREAD_LOST', message: THREAD_LOST })
    throw error
  } finally {
    team?.stop()
  }
}

function* sketch(assigned: AssignedRun): Generator<StageProgress, MatchingSketch> {
  const { run } = assigned
  const pairs = assigned.pairs.map((at) => plainPair(assigned, at))
  const explain = createExplainer(run)
  return {
    outcome: yield* summariseOutcome(assigned, pairs),
    explain({ mentorId, mentoreeId }) {
      const place = pairs.findIndex((pair) => pair.mentorId === mentorId && pair.mentoreeId === mentoreeId)
      if (place < 0) return ok(undefined)
      try {
        return ok({ ...pairs[place]!, ...explain(assigned.pairs[place]!) })
      } catch (error) {
        if (error instanceof CriterionFault) return fail(toDomainError(error, run.input))
        throw error
      }
    },
    whyNot: (pair) => findWhyNot(assigned, pair),
  }
}

function toDomainError({ criterionId, kind, message, row, column }: CriterionFault, input: MatchingInput): DomainError {
  const roster = createRoster(input.participants)
  const mentoreeId = row === undefined ? undefined : roster.mentorees[row]?.id
  const mentorId = column === undefined ? undefined : roster.mentors[column]?.id
  const isOverGroups = input.groupRules?.some(({ id }) => id === criterionId) === true
  return {
    code: 'CRITERION_FAILED',
    message: `The ${isOverGroups ? 'rule over groups' : 'criterion'} "${criterionId}" failed, so nothing was matched. ${message}`,
    path: ['criteria', criterionId],
    facts: { criterionId, fault: kind, ...(mentoreeId && { mentoreeId }), ...(mentorId && { mentorId }) },
  }
}
