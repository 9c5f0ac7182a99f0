import { createProjection } from '../../plugins/index.ts'
import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import { runSteps } from '../run-steps.ts'
import { compileCriterion } from '../scoring/compile-criterion.ts'
import { packOf } from '../scoring/read-answer.ts'
import { unpackFit } from '../scoring/packed-answer.ts'
import { showPeople } from '../scoring/shown-people.ts'

/**
 * How well the mentorees of a run fit each other, in millionths, by the criteria that are symmetric: a row for each.
 * FORBIDDEN_FIT where one is above the other (M1 holds among the members of a group too) or a symmetric rule excludes.
 */
export function createLikenessTable(run: PreparedRun): Int32Array {
  const { roster, input } = run
  const people = roster.mentorees
  const positions = new Map(people.flatMap(({ id, personId }, at): [string, number][] => [[id, at], [personId, at]]))
  const symmetric = run.criteria
    .map((compiled, place) => ({ ...compiled, place }))
    .filter(({ criterion }) => criterion.symmetric)
    .map(({ criterion, settings, share, place }) =>
      runSteps(compileCriterion({
        criterion,
        place,
        watch: run.watch,
        settings,
        share,
        today: input.policy.today,
        mentorees: showPeople(people, createProjection(criterion, 'mentoree')),
        mentors: showPeople(people, createProjection(criterion, 'mentor')),
        rowOfId: positions,
        columnOfId: positions,
      })),
    )
  const count = people.length
  const table = new Int32Array(count * count)
  for (let one = 0; one < count; one++) {
    for (let other = 0; other < one; other++) {
      const sum = symmetric.reduce((added, each) => added + packOf(each.share, each.answerAt(one, other)), 0)
      table[one * count + other] = unpackFit(sum)
      table[other * count + one] = unpackFit(sum)
    }
  }
  const { offsets, peers } = input.chain.peersInChain(people.map(({ personId }) => personId))
  for (let one = 0; one < count; one++) {
    for (const other of peers.subarray(offsets[one], offsets[one + 1])) table[one * count + other] = FORBIDDEN_FIT
  }
  return table
}
