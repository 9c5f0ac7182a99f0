import { createProjection } from '../../plugins/index.ts'
import { FORBIDDEN_FIT } from '../assignment/fixed-point.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import type { MatchingParticipant } from '../run/roster.ts'
import { runSteps } from '../run-steps.ts'
import { compileCriterion } from '../scoring/compile-criterion.ts'
import { packOf } from '../scoring/read-answer.ts'
import { unpackFit } from '../scoring/packed-answer.ts'
import { isScore } from '../scoring/scored-rows.ts'
import { showPeople } from '../scoring/shown-people.ts'

/** How people fit each other who would be in one group. */
export interface MemberComparison {
  /**
   * A symmetric square, in millionths, by the criteria that are symmetric. FORBIDDEN_FIT where one is above the other
   * (M1 holds among the members of a group too), where a symmetric rule excludes, and where a veto stands.
   */
  readonly likeness: Int32Array
  /** What holds some of them together: the mean score of each symmetric preference over their pairs that have data. */
  togetherOf(members: readonly number[]): readonly { readonly criterionId: string; readonly score: number }[]
}

/** Compares people with each other, by position. */
export function compareMembers(run: PreparedRun, people: readonly MatchingParticipant[]): MemberComparison {
  const symmetric = compileSymmetric(run, people)
  const count = people.length
  const likeness = new Int32Array(count * count)
  const forbid = (one: number, other: number) => {
    likeness[one * count + other] = FORBIDDEN_FIT
    likeness[other * count + one] = FORBIDDEN_FIT
  }
  for (let one = 0; one < count; one++) {
    for (let other = 0; other < one; other++) {
      const sum = symmetric.reduce((added, each) => added + packOf(each.share, each.answerAt(one, other)), 0)
      likeness[one * count + other] = unpackFit(sum)
      likeness[other * count + one] = unpackFit(sum)
    }
  }
  const { offsets, peers } = run.input.chain.peersInChain(people.map(({ personId }) => personId))
  for (let one = 0; one < count; one++) for (const other of peers.subarray(offsets[one], offsets[one + 1])) forbid(one, other)
  const placeOf = new Map(people.map(({ id }, at) => [id, at]))
  for (const { mentorId, mentoreeId } of run.input.policy.vetoes) {
    const [one, other] = [placeOf.get(mentorId), placeOf.get(mentoreeId)]
    if (one !== undefined && other !== undefined) forbid(one, other)
  }
  const preferences = symmetric.filter(({ criterion }) => criterion.kind === 'preference')
  const scoresOf = (members: readonly number[], answerAt: (one: number, other: number) => number) =>
    members.flatMap((one, at) => members.slice(0, at).map((other) => answerAt(one, other))).filter(isScore)
  return {
    likeness,
    togetherOf: (members) => preferences.flatMap(({ criterion, answerAt }) => {
      const scores = scoresOf(members, answerAt)
      const sum = scores.reduce((added, score) => added + score, 0)
      return scores.length === 0 ? [] : [{ criterionId: criterion.id, score: Math.round(sum / scores.length) }]
    }),
  }
}

function compileSymmetric({ criteria, input, watch }: PreparedRun, people: readonly MatchingParticipant[]) {
  const positions = new Map(people.flatMap(({ id, personId }, at): [string, number][] => [[id, at], [personId, at]]))
  return criteria
    .map((compiled, place) => ({ ...compiled, place }))
    .filter(({ criterion }) => criterion.symmetric)
    .map(({ criterion, settings, share, place }) =>
      runSteps(compileCriterion({
        criterion,
        place,
        watch,
        settings,
        share,
        today: input.policy.today,
        mentorees: showPeople(people, createProjection(criterion, 'mentoree')),
        mentors: showPeople(people, createProjection(criterion, 'mentor')),
        rowOfId: positions,
        columnOfId: positions,
      })),
    )
}
