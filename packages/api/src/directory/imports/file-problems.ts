import type { ImportPlan } from '@ithaca/core/directory'
import type { StoredFileProblem } from './problem.ts'

/** What there is to say about a file as a whole: what core says, each cycle once, late managers, and who would leave. */
export function listFileProblems(plan: ImportPlan): StoredFileProblem[] {
  const late = countLateManagers(plan)
  const leaving = plan.absent.length
  return [
    ...plan.fileProblems,
    ...cyclesOf(plan),
    ...(late === 0 ? [] : [note('MANAGER_COMES_LATER', `${people(late)} a manager who comes later in the file. Their lines are set all the same.`)]),
    ...(leaving === 0 ? [] : [note('ABSENT_PEOPLE_LEAVE', `${people(leaving)} no row in this file and will be marked as having left.`)]),
  ]
}

function people(count: number): string {
  return count === 1 ? '1 person has' : `${count} people have`
}

function note(code: string, message: string): StoredFileProblem {
  return { rowNumber: null, field: null, value: null, code, message, mend: 'Nothing to do, if that is so.', isWarning: true }
}

/** Each member's row tells of its cycle; of the file, each is told once. */
function cyclesOf({ rows }: ImportPlan): StoredFileProblem[] {
  const told = rows.flatMap(({ problems }) => problems.filter(({ code }) => code === 'MANAGERS_IN_CYCLE'))
  return [...new Map(told.map((problem) => [problem.message, { ...problem, rowNumber: null }])).values()]
}

function countLateManagers({ rows }: ImportPlan): number {
  const placeOf = new Map(rows.flatMap(({ personId, outcome }, place) => (personId === null || outcome === 'invalid' ? [] : [[personId, place]])))
  return rows.filter(({ change }, place) => change?.opened.some(({ managerId }) => (placeOf.get(managerId) ?? -1) > place)).length
}
