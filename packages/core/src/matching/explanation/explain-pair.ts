import type { Audience, Criterion, Explanation, Reason } from '@ithaca/sdk'
import { createProjection } from '../../plugins/index.ts'
import type { Projection } from '../../plugins/index.ts'
import type { Choice } from '../assignment/choose-among-equals.ts'
import { FIT_ONE } from '../assignment/fixed-point.ts'
import type { MatchedPair, PairContribution, PairReason } from '../run/outcome.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import { askAuthor } from '../scoring/ask-author.ts'
import { CriterionFault } from '../scoring/compiled-criterion.ts'
import type { AuthorAt, CompiledCriterion } from '../scoring/compiled-criterion.ts'
import { isScore } from '../scoring/scored-rows.ts'

/** Reasons of one criterion that are kept for a pair. */
const REASONS_LIMIT = 5

/** Who may come to read reasons: each gets those made from fields that they may see, and no others (M14). */
const AUDIENCES: readonly Audience[] = ['partner', 'program-manager']

/** What is said about a pair (M8): contributions, reasons, and the honest difference. */
export type PairExplanation = Pick<MatchedPair, 'contributions' | 'reasons' | 'difference'>

/** Those who see the same of two people, and what that is. */
interface Readers {
  readonly audiences: readonly Audience[]
  readonly mentor: Projection
  readonly mentoree: Projection
}

/** A criterion that is asked for reasons. */
interface ReasonGiver extends CompiledCriterion {
  readonly place: number
  readonly readers: readonly Readers[]
}

/** Explains one pair of a run after another. */
export function createExplainer(run: PreparedRun): (at: Choice) => PairExplanation {
  const givers = run.criteria.map((compiled, place) => ({ ...compiled, place, readers: listReaders(compiled.criterion) }))
  return (at) => explainPair(run, givers, at)
}

function explainPair(run: PreparedRun, givers: readonly ReasonGiver[], at: Choice): PairExplanation {
  const answers = givers.map((criterion) => ({ criterion, answer: criterion.answerAt(at.row, at.column) }))
  const scored = answers.filter(({ criterion, answer }) => criterion.share > 0 && isScore(answer))
  const shares = scored.reduce((sum, { criterion }) => sum + criterion.share, 0)
  const contributions = answers
    .filter(({ criterion }) => criterion.criterion.kind === 'preference')
    .map(({ criterion, answer }): PairContribution => {
      const score = isScore(answer) ? answer : null
      const adds = score === null || shares === 0 ? 0 : Math.round((criterion.share * score) / shares)
      return { criterionId: criterion.criterion.id, score, adds }
    })
  const reasons = answers.flatMap(({ criterion, answer }) => reasonsOf(run, criterion, answer, at))
  const lowest = scored.reduce<(typeof scored)[number] | undefined>(
    (least, each) => (each.answer < (least?.answer ?? FIT_ONE) ? each : least),
    undefined,
  )
  if (lowest === undefined) return { contributions, reasons, difference: null }
  const criterionId = lowest.criterion.criterion.id
  const about = reasons.filter((reason) => reason.criterionId === criterionId)
  return { contributions, reasons, difference: { criterionId, score: lowest.answer, reasons: about } }
}

/** Asks a criterion for each audience, with only the fields that this audience and both people may see. */
function reasonsOf(run: PreparedRun, giver: ReasonGiver, answer: number, at: Choice): PairReason[] {
  const { criterion, settings, place } = giver
  if (criterion.kind === 'preference' && !isScore(answer)) return []
  const score = isScore(answer) ? answer / FIT_ONE : 1
  const found = new Map<string, { readonly reason: Reason; readonly visibleTo: Audience[] }>()
  for (const { audiences, mentor, mentoree } of giver.readers) {
    const context = Object.freeze({
      mentor: mentor(run.roster.mentors[at.column]!),
      mentoree: mentoree(run.roster.mentorees[at.row]!),
      settings,
      today: run.input.policy.today,
      score,
    })
    for (const reason of ask({ criterion, place, watch: run.watch }, () => criterion.explain(context), at)) {
      const key = JSON.stringify([reason.reason, reason.params])
      const known = found.get(key)
      if (known === undefined) found.set(key, { reason, visibleTo: [...audiences] })
      else known.visibleTo.push(...audiences)
    }
  }
  return Array.from(found.values(), ({ reason, visibleTo }) => ({
    criterionId: criterion.id,
    reason: reason.reason,
    params: reason.params,
    visibleTo,
  }))
}

function listReaders(criterion: Criterion): Readers[] {
  return groupAudiences(criterion).map((audiences) => ({
    audiences,
    mentor: createProjection(criterion, 'mentor', { readers: audiences }),
    mentoree: createProjection(criterion, 'mentoree', { readers: audiences }),
  }))
}

/** Those who see the same fields of both people are told the same, so the criterion is asked once for them. */
function groupAudiences({ reads }: Criterion): readonly (readonly Audience[])[] {
  const fields = [...Object.values(reads.mentor), ...Object.values(reads.mentoree)]
  const isSame = fields.every(({ visibleTo }) => {
    const seeing = AUDIENCES.filter((audience) => visibleTo.includes(audience)).length
    return seeing === 0 || seeing === AUDIENCES.length
  })
  return isSame ? [AUDIENCES] : AUDIENCES.map((audience) => [audience])
}

function ask(author: AuthorAt, explain: () => Explanation, at: Choice): readonly Reason[] {
  const said = askAuthor(author, explain, at)
  if (said === undefined) return []
  const reasons = isList(said) ? said : [said]
  if (reasons.every((each) => typeof each?.reason === 'string' && typeof each.params === 'object')) {
    return reasons.slice(0, REASONS_LIMIT)
  }
  const message = 'Its explain answered something that is not a reason.'
  throw new CriterionFault(author.criterion.id, message, { ...at, kind: 'bad-reason' })
}

function isList(said: Reason | readonly Reason[]): said is readonly Reason[] {
  return Array.isArray(said)
}
