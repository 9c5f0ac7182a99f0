import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { AssignedRun } from '../run/assign.ts'
import type { StageProgress, UnmatchedPerson } from '../run/outcome.ts'
import { countPair, createOptions, listRemoved } from './count-options.ts'
import type { Options } from './count-options.ts'

const ROWS_PER_STEP = 64
/** From this part of all mentors on it is faster to compute whole rows than single pairs. */
const WHOLE_ROWS_FROM = 0.05

/**
 * Why somebody is left: mentorees with fewer mentors than they look for, and mentors with nobody at all. Looks at all
 * pairs of those who are left, and at no others.
 */
export function* explainUnmatched(assigned: AssignedRun): Generator<StageProgress, UnmatchedPerson[]> {
  const { run } = assigned
  const { mentorees, mentors } = run.roster
  const missing = mentorees.map(({ mentoreeDemand }) => mentoreeDemand)
  const served = mentors.map(() => 0)
  for (const { row, column } of assigned.pairs) {
    missing[row]! -= 1
    served[column]! += 1
  }
  const ofRow = missing.map((count) => (count > 0 ? createOptions(run.criteria.length) : undefined))
  const ofColumn = served.map((count) => (count === 0 ? createOptions(run.criteria.length) : undefined))
  const left = Array.from(ofColumn.keys()).filter((column) => ofColumn[column] !== undefined)
  for (let row = 0; row < mentorees.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'explaining', round: 0, done: row, total: mentorees.length }
    const options = ofRow[row]
    if (options === undefined && left.length === 0) continue
    const isWhole = options !== undefined || left.length > mentors.length * WHOLE_ROWS_FROM
    const fitOf = isWhole ? readRow(assigned, row) : (column: number) => readPair(assigned, row, column)
    for (const column of options === undefined ? left : mentors.keys()) {
      countPair(assigned, { row, column, fit: fitOf(column) }, [options, ofColumn[column]])
    }
  }
  const describe = (role: 'mentor' | 'mentoree', id: string, lacking: number, options: Options | undefined) =>
    options === undefined ? [] : [describePerson(assigned, { role, id, lacking, options })]
  return [
    ...mentorees.flatMap(({ id }, row) => describe('mentoree', id, missing[row]!, ofRow[row])),
    ...mentors.flatMap(({ id, mentorCapacity }, column) => describe('mentor', id, mentorCapacity, ofColumn[column])),
  ]
}

/** True fits, FORBIDDEN_FIT where any rule stands. */
function readRow({ rows }: AssignedRun, row: number): (column: number) => number {
  const fits = rows.row(row)
  if (rows.refine === undefined) return (column) => fits[column]!
  return (column) => (fits[column] === FORBIDDEN_FIT ? FORBIDDEN_FIT : (rows.fitAt(row, column) ?? FORBIDDEN_FIT))
}

function readPair({ rows, exclusions }: AssignedRun, row: number, column: number): number {
  if (findExclusion(exclusions, row, column) !== undefined) return FORBIDDEN_FIT
  return rows.fitAt(row, column) ?? FORBIDDEN_FIT
}

function describePerson(
  assigned: AssignedRun,
  person: {
    readonly role: 'mentor' | 'mentoree'
    readonly id: string
    readonly lacking: number
    readonly options: Options
  },
): UnmatchedPerson {
  const { eligible, aboveFloor, bestFit } = person.options
  const hasChoice = aboveFloor > 0 ? 'outbid' : 'under-floor'
  return {
    participantId: person.id,
    role: person.role,
    missing: person.lacking,
    reason: eligible === 0 ? 'no-eligible' : hasChoice,
    eligible,
    aboveFloor,
    bestFit: bestFit === FORBIDDEN_FIT ? null : bestFit,
    removed: listRemoved(assigned, person.options),
  }
}
