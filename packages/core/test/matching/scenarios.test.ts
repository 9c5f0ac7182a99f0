import { expect, test } from 'vitest'
import {
  clearMutualYeses,
  compareScenarios,
  matchingSteps,
  ruleCostSteps,
  toShortlistInput,
} from '@ithaca/core/matching'
import type { MatchingInput, MatchingOutcome, MatchingParticipant, MutualYes } from '@ithaca/core/matching'
import { createInput, createParticipants, createRandom, noChain } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false }

function drain<Value>(steps: Generator<unknown, Answer<Value>>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done !== true) continue
    if (!step.value.ok) throw new Error(JSON.stringify(step.value))
    return step.value.value
  }
}

function run(input: MatchingInput): MatchingOutcome {
  return drain(matchingSteps(input))
}

/** A few leave, a few come, a few answer anew; a few pairs are locked and a few vetoed. */
function changeSome(input: MatchingInput, seed: number): MatchingInput {
  const random = createRandom(seed)
  const newcomers = createParticipants(8, seed + 1).map((each, at) => ({ ...each, personId: `new-${at}` }))
  const stayed = input.participants.filter(() => random(30) > 0)
  const participants = stayed.map((each) => (random(25) === 0 ? { ...each, answers: newcomers[0]!.answers } : each))
  const rowOf = (role: 'mentor' | 'mentoree') => stayed.filter((each) => each.role === role)
  const pairsFrom = (from: number) =>
    [0, 1, 2].map((at) => ({ mentorId: rowOf('mentor')[from + at]!.id, mentoreeId: rowOf('mentoree')[from + at]!.id }))
  const isAllowed = ({ mentorId, mentoreeId }: ReturnType<typeof pairsFrom>[number]) =>
    departmentOf(stayed, mentorId) !== departmentOf(stayed, mentoreeId)
  const policy = { ...input.policy, locks: pairsFrom(0).filter(isAllowed), vetoes: pairsFrom(3) }
  return { ...input, policy, participants: [...participants, ...newcomers] }
}

function departmentOf(people: readonly MatchingParticipant[], id: string): unknown {
  return people.find((each) => each.id === id)?.facts.department
}

function namesOf({ pairs }: MatchingOutcome): string[] {
  return pairs.map(({ mentorId, mentoreeId }) => `${mentorId}/${mentoreeId}`)
}

test('solving again from earlier prices after a change equals solving from nothing', slow, () => {
  for (let seed = 0; seed < 12; seed++) {
    const input = createInput(seed % 4 === 0 ? 500 : 60, seed, { allowReciprocal: true, floor: 0.3 })
    const before = run(input)
    const changed = changeSome(input, seed)
    const scratch = run(changed)
    const warm = run({ ...changed, startPrices: before.certificate.prices })
    expect(warm.summary).toEqual(scratch.summary)
    expect(namesOf(warm)).toEqual(namesOf(scratch))
  }
})

test('a bonus for staying together moves fewer people, and the fit that is reported is without it', slow, () => {
  const input = createInput(500, 21, { allowReciprocal: true })
  const before = run(input)
  const changed = changeSome(input, 5)
  const free = run(changed)
  const keep = { pairs: before.pairs.map(({ mentorId, mentoreeId }) => ({ mentorId, mentoreeId })), bonus: 0.05 }
  const kept = run({ ...changed, policy: { ...changed.policy, keep } })
  const [movedFree, movedKept] = [compareScenarios(before, free), compareScenarios(before, kept)]
  expect(movedKept.movedMentoreeIds.length).toBeLessThan(movedFree.movedMentoreeIds.length)
  expect(kept.summary.kept).toBe(movedKept.samePairs)
  expect(kept.summary.totalFit).toBeLessThanOrEqual(free.summary.totalFit)
  expect(kept.summary.totalFit).toBeGreaterThan(free.summary.totalFit * 0.99)
  for (const { fit } of kept.pairs) expect(fit).toBeLessThanOrEqual(1_000_000)
})

test('two scenarios are compared by pairs, loads and fits', () => {
  const input = createInput(120, 9)
  const one = run(input)
  const other = run({ ...input, policy: { ...input.policy, floor: 0.8 } })
  const comparison = compareScenarios(one, other)
  expect(comparison.samePairs + comparison.onlyFirst).toBe(one.pairs.length)
  expect(comparison.samePairs + comparison.onlySecond).toBe(other.pairs.length)
  expect(comparison.firstLoads.reduce((sum, count) => sum + count, 0)).toBe(one.summary.mentors)
  expect(comparison.firstLoads.reduce((sum, count, load) => sum + count * load, 0)).toBe(one.pairs.length)
  expect(compareScenarios(one, one)).toMatchObject({ onlyFirst: 0, onlySecond: 0, movedMentoreeIds: [], totalFit: 0 })
})

test('what a rule costs is what is gained without it; the chain of command is not for sale (M1)', () => {
  const input = createInput(60, 15, { floor: 0.7 })
  const outcome = run(input)
  const costs = drain(ruleCostSteps(input, outcome))
  expect(costs.map(({ rule }) => rule)).toEqual(['constraint', 'floor'])
  const without = run({ ...input, policy: { ...input.policy, floor: 0 } })
  expect(costs[1]).toMatchObject({
    matches: without.summary.matched - outcome.summary.matched,
    totalFit: without.summary.totalFit - outcome.summary.totalFit,
  })
})

test('shortlists give each mentoree up to three different candidates and no mentor more than they can meet', () => {
  const input = toShortlistInput(createInput(200, 31), { perMentoree: 3, perMentor: 4 })
  const { pairs, summary } = run(input)
  expect(new Set(namesOf(run(input))).size).toBe(pairs.length)
  for (const [limit, of] of [[3, 'mentoreeId'], [4, 'mentorId']] as const) {
    const counts = Object.values(Object.groupBy(pairs, (pair) => pair[of])).map((group) => group?.length ?? 0)
    expect(Math.max(...counts)).toBe(limit)
  }
  expect(summary.matched).toBeGreaterThan(summary.mentorees * 2)
})

/** The most and best relationships, by trying every subset of the yeses. */
function clearByTrying(yeses: readonly MutualYes[], places: number): { count: number; value: number } {
  let best = { count: 0, value: 0 }
  for (let subset = 0; subset < 2 ** yeses.length; subset++) {
    const chosen = yeses.filter((_, at) => (subset & (1 << at)) !== 0)
    const mentors = Object.values(Object.groupBy(chosen, ({ mentorId }) => mentorId))
    const mentorees = Object.values(Object.groupBy(chosen, ({ mentoreeId }) => mentoreeId))
    if (mentors.some((group) => group!.length > places) || mentorees.some((group) => group!.length > 1)) continue
    const value = chosen.reduce((sum, { fit, mentorRank = 9 }) => sum + fit + (mentorRank === 0 ? 300_000 : 0), 0)
    if (chosen.length < best.count || (chosen.length === best.count && value <= best.value)) continue
    best = { count: chosen.length, value }
  }
  return best
}

function createClearing(side: string, count: number, places: number) {
  return Array.from({ length: count }, (_, at) => ({ id: `${side}-${at}`, personId: `${side}-person-${at}`, places }))
}

test('a clearing round forms the most relationships, and the best of those, from mutual yeses alone', () => {
  const random = createRandom(8)
  for (let round = 0; round < 60; round++) {
    const mentorees = createClearing('mentoree', 5, 1)
    const mentors = createClearing('mentor', 3, 2)
    const yeses = mentorees.flatMap(({ id: mentoreeId }) =>
      mentors.flatMap(({ id: mentorId }): MutualYes[] =>
        random(2) === 0 ? [] : [{ mentorId, mentoreeId, fit: random(1_000_001), mentorRank: random(2) * 5 }],
      ),
    )
    const formed = clearMutualYeses({ yeses, mentors, mentorees, chain: noChain, seed: round })
    const names = new Set(formed.map(({ mentorId, mentoreeId }) => `${mentorId}/${mentoreeId}`))
    const chosen = yeses.filter(({ mentorId, mentoreeId }) => names.has(`${mentorId}/${mentoreeId}`))
    const value = chosen.reduce((sum, { fit, mentorRank }) => sum + fit + (mentorRank === 0 ? 300_000 : 0), 0)
    expect(chosen.length).toBe(formed.length)
    expect({ count: formed.length, value }).toEqual(clearByTrying(yeses, 2))
  }
})
