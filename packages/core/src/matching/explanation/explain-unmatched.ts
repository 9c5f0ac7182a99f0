import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { AssignedRun } from '../run/assign.ts'
import type { MatchingProgress, UnmatchedPerson } from '../run/outcome.ts'
import { countPair, createOptions, listRemoved } from './count-options.ts'
import type { Options } from './count-options.ts'

const ROWS_PER_STEP = 64

/**
 * Why somebody is left: mentorees with fewer mentors than they look for, and mentors with nobody at all. One more pass
 * over the rows that matter: those of unmatched mentorees, and all when a mentor is left over.
 */
export function* explainUnmatched(assigned: AssignedRun): Generator<MatchingProgress, UnmatchedPerson[]> {
  const { run, rows } = assigned
  const { mentorees, mentors } = run.roster
  const missing = mentorees.map(({ mentoreeDemand }) => mentoreeDemand)
  const served = mentors.map(() => 0)
  for (const { row, column } of assigned.pairs) {
    missing[row]! -= 1
    served[column]! += 1
  }
  const ofRow = missing.map((count) => (count > 0 ? createOptions(run.criteria.length) : undefined))
  const ofColumn = served.map((count) => (count === 0 ? createOptions(run.criteria.length) : undefined))
  const isMentorLeft = ofColumn.some((options) => options !== undefined)
  for (let row = 0; row < mentorees.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'explaining', round: 0, done: row, total: mentorees.length }
    if (ofRow[row] === undefined && !isMentorLeft) continue
    const fits = rows.row(row)
    for (let column = 0; column < mentors.length; column++) {
      if (ofRow[row] === undefined && ofColumn[column] === undefined) continue
      countPair(assigned, fits, { row, column }, [ofRow[row], ofColumn[column]])
    }
  }
  const describe = (role: 'mentor' | 'mentoree', id: string, lacking: number, options: Options | undefined) =>
    options === undefined ? [] : [describePerson(assigned, { role, id, lacking, options })]
  return [
    ...mentorees.flatMap(({ id }, row) => describe('mentoree', id, missing[row]!, ofRow[row])),
    ...mentors.flatMap(({ id, mentorCapacity }, column) => describe('mentor', id, mentorCapacity, ofColumn[column])),
  ]
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
