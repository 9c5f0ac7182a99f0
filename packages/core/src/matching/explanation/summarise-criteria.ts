import { FIT_ONE } from '../assignment/fixed-point.ts'
import type { AssignedRun } from '../run/assign.ts'
import type { CriterionSummary, StageProgress } from '../run/outcome.ts'
import { NO_DATA } from '../scoring/compiled-criterion.ts'

/** Pairs between two chances to report progress or to stop. */
const PAIRS_PER_STEP = 4_096

/** How much each criterion had to say: its share of the weights, and how many people and pairs have data for it. */
export function* summariseCriteria({ run, pairs }: AssignedRun): Generator<StageProgress, CriterionSummary[]> {
  const { criteria, roster } = run
  const allShares = criteria.reduce((sum, { share }) => sum + share, 0)
  const effective = criteria.map(() => 0)
  const withData = criteria.map(() => 0)
  for (const [at, { row, column }] of pairs.entries()) {
    if (at % PAIRS_PER_STEP === 0) yield { stage: 'explaining', round: 2, done: at, total: pairs.length }
    const known = criteria.map((criterion) => criterion.answerAt(row, column) !== NO_DATA)
    const shares = criteria.reduce((sum, { share }, at) => sum + (known[at] ? share : 0), 0)
    for (const [at, { share }] of criteria.entries()) {
      if (!known[at]) continue
      withData[at]! += 1
      if (shares > 0) effective[at]! += Math.round((FIT_ONE * share) / shares)
    }
  }
  return criteria.map((compiled, at) => ({
    criterionId: compiled.criterion.id,
    kind: compiled.criterion.kind,
    share: allShares === 0 ? 0 : Math.round((FIT_ONE * compiled.share) / allShares),
    effectiveShare: pairs.length === 0 ? 0 : Math.round(effective[at]! / pairs.length),
    coverage: {
      mentorees: roster.mentorees.filter((_, row) => compiled.hasRowData(row)).length,
      mentors: roster.mentors.filter((_, column) => compiled.hasColumnData(column)).length,
      pairs: withData[at]!,
    },
  }))
}
