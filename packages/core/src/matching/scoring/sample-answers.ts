import { createProjection } from '../../plugins/index.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import type { MatchingParticipant } from '../run/roster.ts'
import type { CallWatch } from './call-watch.ts'
import { runSteps } from '../run-steps.ts'
import { compileCriterion } from './compile-criterion.ts'
import type { CompiledCriterion, PairAnswer } from './compiled-criterion.ts'
import { CriterionFault } from './compiled-criterion.ts'
import { showPeople } from './shown-people.ts'

/** People of each side whose pairs are asked about twice. */
const SIDE = 12

/** Answers of every criterion for a few pairs, asked anew; by criterion, then row by row of the sample. */
export type SampledAnswers = readonly (readonly PairAnswer[])[]

/**
 * Asks every criterion about the same few pairs, apart from all that was asked before. Asked at the start of a run and
 * again near its end, answers must agree: else the run could not be repeated, nor explained.
 */
export function sampleAnswers(run: PreparedRun): SampledAnswers {
  const [rows, columns] = samplePlaces(run)
  const mentorees = rows.map((row) => run.roster.mentorees[row]!)
  const mentors = columns.map((column) => run.roster.mentors[column]!)
  const watch: CallWatch = {
    enter: (place, row, column) => run.watch.enter(place, rows[row] ?? -1, columns[column] ?? -1),
    leave: () => run.watch.leave(),
  }
  return run.criteria.map((compiled, place) => {
    try {
      const again = compileAgain({ ...run, watch }, compiled, place, { mentorees, mentors })
      return rows.flatMap((_row, row) => columns.map((_column, column) => again.answerAt(row, column)))
    } catch (error) {
      if (!(error instanceof CriterionFault)) throw error
      const { criterionId, message, kind, row, column } = error
      throw new CriterionFault(criterionId, message, { kind, ...pairAt(rows[row ?? -1], columns[column ?? -1]) })
    }
  })
}

/** Throws a fault by name, with the pair, when two samples of one run differ. */
export function assertSameAnswers(run: PreparedRun, before: SampledAnswers, after: SampledAnswers): void {
  const [rows, columns] = samplePlaces(run)
  for (const [place, { criterion }] of run.criteria.entries()) {
    const at = before[place]!.findIndex((answer, index) => answer !== after[place]![index])
    if (at < 0) continue
    const pair = pairAt(rows[Math.floor(at / columns.length)], columns[at % columns.length])
    throw new CriterionFault(criterion.id, 'It gave two answers to one question.', { kind: 'not-repeatable', ...pair })
  }
}

function samplePlaces({ roster }: PreparedRun): readonly [readonly number[], readonly number[]] {
  return [spread(roster.mentorees.length), spread(roster.mentors.length)]
}

/** Places that are evenly spread over a side. */
function spread(count: number): number[] {
  const taken = Math.min(count, SIDE)
  return Array.from({ length: taken }, (_, at) => Math.floor((at * count) / taken))
}

function pairAt(row: number | undefined, column: number | undefined): { row?: number; column?: number } {
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) }
}

function compileAgain(
  { watch, input }: PreparedRun,
  { criterion, settings, share }: CompiledCriterion,
  place: number,
  people: { readonly mentorees: readonly MatchingParticipant[]; readonly mentors: readonly MatchingParticipant[] },
): CompiledCriterion {
  return runSteps(compileCriterion({
    criterion, settings, share, place, watch,
    today: input.policy.today,
    mentorees: showPeople(people.mentorees, createProjection(criterion, 'mentoree')),
    mentors: showPeople(people.mentors, createProjection(criterion, 'mentor')),
    rowOfId: placesOf(people.mentorees),
    columnOfId: placesOf(people.mentors),
  }))
}

function placesOf(people: readonly MatchingParticipant[]): ReadonlyMap<string, number> {
  return new Map(people.flatMap(({ id, personId }, at): [string, number][] => [[id, at], [personId, at]]))
}
