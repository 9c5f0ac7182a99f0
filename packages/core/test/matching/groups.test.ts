import { expect, test } from 'vitest'
import { FORBIDDEN_FIT } from '../../src/matching/assignment/fixed-point.ts'
import { bestRing } from '../../src/matching/groups/best-ring.ts'
import { formGroups } from '../../src/matching/groups/form-groups.ts'
import { UNPLACED } from '../../src/matching/groups/group-problem.ts'
import type { Grouping } from '../../src/matching/groups/group-problem.ts'
import { runSteps } from '../../src/matching/run-steps.ts'
import { runMatching } from '@ithaca/core/matching'
import { directory, exclude, reason } from '@ithaca/sdk'
import { defineGroupRule } from '@ithaca/sdk/unstable'
import type { GroupRule } from '@ithaca/sdk/unstable'
import type { GroupPolicy, MatchingInput, MatchingOutcome } from '@ithaca/core/matching'
import { createInput, createRandom } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const led: GroupPolicy = { kind: 'mentor-led', minSize: 3, maxSize: 6, cohesion: 0.4, present: [] }
const peer: GroupPolicy = { kind: 'peer', minSize: 4, maxSize: 8, cohesion: 1, present: [] }

type Formed = MatchingOutcome & { readonly groups: NonNullable<MatchingOutcome['groups']> }

const withGroups = (input: MatchingInput, groups: GroupPolicy): MatchingInput => ({ ...input, policy: { ...input.policy, groups } })

async function form(input: MatchingInput, groups: GroupPolicy): Promise<Formed> {
  const formed = await runMatching(withGroups(input, groups))
  if (!formed.ok) throw new Error(formed.error.message)
  return { ...formed.value, groups: formed.value.groups ?? [] }
}

/** People who may stand on both sides, each with one place, or mentors with room for a group. */
function people(count: number, seed: number, policy: Partial<MatchingInput['policy']> = {}): MatchingInput {
  const input = createInput(count, seed, policy)
  return { ...input, participants: input.participants.map((each) => ({ ...each, mentorCapacity: 6, mentoreeDemand: 1 })) }
}

const peers = (count: number, seed: number, policy: Partial<MatchingInput['policy']> = {}): MatchingInput => {
  const input = people(count, seed, policy)
  return { ...input, participants: input.participants.map((each) => ({ ...each, role: 'both', mentorCapacity: 1 })) }
}

/** Every tenth person is above the next nine. */
const chain: MatchingInput['chain'] = {
  peersInChain: (personIds) => {
    const numbers = personIds.map((id) => Number(id.slice('person-'.length)))
    const lists = numbers.map((a) => numbers.flatMap((b, at) => (isInChain(a, b) ? [at] : [])))
    const offsets = new Uint32Array(personIds.length + 1)
    for (const [at, list] of lists.entries()) offsets[at + 1] = offsets[at]! + list.length
    return { offsets, peers: Uint32Array.from(lists.flat()) }
  },
}
const isAbove = (a: number, b: number) => a % 10 === 0 && b > a && b < a + 10
const isInChain = (a: number, b: number) => isAbove(a, b) || isAbove(b, a)

const everybodyIn = ({ mentorId, memberIds }: Formed['groups'][number]) => [...(mentorId === null ? [] : [mentorId]), ...memberIds]

test('groups keep their sizes, everybody is in one at most, and no grouping can exceed the bound', slow, async () => {
  for (let seed = 0; seed < 6; seed++) {
    for (const [shape, input] of [[led, people(70, seed, { floor: 0.2 })], [peer, peers(40, seed, { floor: 0.2 })]] as const) {
      const { groups, certificate: { total, bound } } = await form(input, shape)
      const placed = groups.flatMap(({ memberIds }) => memberIds)
      expect(new Set(placed).size).toBe(placed.length)
      for (const { memberIds, mentorId } of groups) {
        expect(memberIds.length).toBeGreaterThanOrEqual(shape.minSize)
        expect(memberIds.length).toBeLessThanOrEqual(shape.maxSize)
        expect(memberIds).not.toContain(mentorId)
      }
      expect(placed.length).toBeGreaterThan(20)
      expect(total).toBeLessThanOrEqual(bound)
      expect(total).toBeGreaterThan(bound * 0.5)
    }
  }
})

test('each member of a group is a pair with its mentor, explained like any other, and whoever is left is told why', async () => {
  const input = people(70, 3, { floor: 0.2 })
  const { groups, pairs, unmatched } = await form(input, led)
  expect(pairs.map(({ mentorId, mentoreeId }) => `${mentorId} ${mentoreeId}`).toSorted())
    .toEqual(groups.flatMap(({ mentorId, memberIds }) => memberIds.map((id) => `${mentorId} ${id}`)).toSorted())
  for (const { contributions, fit } of pairs) {
    expect(contributions).not.toEqual([])
    expect(fit).toBeGreaterThanOrEqual(200_000)
  }
  const mentorees = input.participants.filter(({ role }) => role !== 'mentor').map(({ id }) => id)
  const placed = new Set(pairs.map(({ mentoreeId }) => mentoreeId))
  expect(unmatched.filter(({ role }) => role === 'mentoree').map(({ participantId }) => participantId))
    .toEqual(mentorees.filter((id) => !placed.has(id)))
  expect(groups.flatMap(({ together }) => together).every(({ score }) => score >= 0 && score <= 1_000_000)).toBe(true)
})

test('in a circle everybody has one partner on each side, within the circle, and nobody two times the same', async () => {
  const { groups, pairs } = await form(peers(40, 5, { floor: 0 }), peer)
  const circleOf = new Map(groups.flatMap(({ memberIds }, at) => memberIds.map((id) => [id, at])))
  const ends = (side: 'mentorId' | 'mentoreeId') => pairs.map((pair) => pair[side])
  expect(new Set(ends('mentorId')).size).toBe(pairs.length)
  expect(new Set(ends('mentoreeId')).size).toBe(pairs.length)
  for (const { mentorId, mentoreeId } of pairs) {
    expect(circleOf.get(mentorId)).toBe(circleOf.get(mentoreeId))
    expect(pairs.some((other) => other.mentorId === mentoreeId && other.mentoreeId === mentorId)).toBe(false)
  }
  expect(pairs.length).toBeGreaterThan(30)
})

test('the ring of a circle is the best of all its rings', () => {
  const random = createRandom(7)
  for (let round = 0; round < 40; round++) {
    const size = 2 + random(5)
    const values = Array.from({ length: size * size }, () => random(1_000))
    const valueOf = (one: number, next: number) => values[one * size + next]!
    const worth = (ring: readonly number[]) => ring.reduce((sum, one, at) => sum + valueOf(one, ring[(at + 1) % size]!), 0)
    const rings = (rest: readonly number[], done: readonly number[]): number[][] =>
      (rest.length === 0 ? [[...done]] : rest.flatMap((next) => rings(rest.filter((each) => each !== next), [...done, next])))
    const ring = bestRing(size, valueOf)
    expect(ring.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, at) => at))
    expect(worth(ring)).toBe(Math.max(...rings(Array.from({ length: size - 1 }, (_, at) => at + 1), [0]).map(worth)))
  }
})

/** Groups by fits alone: a row of people for each mentor. */
function place(fits: readonly (readonly number[])[], least: number, most: number): Grouping {
  const [groupCount, memberCount] = [fits.length, fits[0]!.length]
  return runSteps(formGroups({
    memberCount, groupCount,
    fits: Int32Array.from(fits.flat()),
    likeness: new Int32Array(memberCount * memberCount),
    least: new Int32Array(groupCount).fill(least),
    most: new Int32Array(groupCount).fill(most),
    cohesion: 0,
    homes: new Int32Array(memberCount).fill(UNPLACED),
  }))
}

test('somebody moves on to make room for who has no other mentor', () => {
  const no = FORBIDDEN_FIT
  expect(place([[900, 900, 300, 300], [800, 800, no, no]], 2, 2)).toMatchObject({ groups: [[2, 3], [0, 1]], unplaced: [] })
})

test('a group that was given up is formed after all when others can be spared for it', () => {
  const no = FORBIDDEN_FIT
  expect(place([[900, 900, 900, 900, no], [700, 100, 100, 100, 500]], 2, 4)).toMatchObject({ groups: [[1, 2, 3], [0, 4]], unplaced: [] })
})

test('M1 nobody is in a group with anyone above or below them: mentor, member, or who is there already', slow, async () => {
  const numbersOf = (input: MatchingInput) => new Map(input.participants.map(({ id, personId }) => [id, Number(personId.slice(7))]))
  for (const [shape, base] of [[led, people(80, 3, { floor: 0 })], [peer, peers(40, 3, { floor: 0 })]] as const) {
    const input = { ...base, chain }
    const numberOf = numbersOf(input)
    for (const group of (await form(input, shape)).groups) {
      const numbers = everybodyIn(group).map((id) => numberOf.get(id)!)
      expect(numbers.flatMap((a) => numbers.filter((b) => isInChain(a, b)))).toEqual([])
    }
  }
  const input = { ...people(80, 3, { floor: 0 }), chain }
  const numberOf = numbersOf(input)
  const mentors = input.participants.filter(({ role }) => role === 'mentor')
  const present = mentors.slice(0, 5).map(({ id: mentorId }, at) => ({ mentorId, mentoreeId: input.participants.find(({ personId }) => personId === `person-${at * 10}`)!.id }))
  const { groups } = await form(input, { ...led, present })
  for (const { mentorId, mentoreeId } of present) {
    const members = groups.find((group) => group.mentorId === mentorId)?.memberIds ?? []
    expect(members.filter((id) => isInChain(numberOf.get(id)!, numberOf.get(mentoreeId)!))).toEqual([])
  }
})

test('who is with a mentor already counts in the group: it is filled up, and not beyond its size', async () => {
  const input = people(70, 4, { floor: 0 })
  const mentor = input.participants.find(({ role }) => role === 'mentor')!
  const placed = input.participants.filter(({ role }) => role === 'mentoree').slice(0, 2)
  const participants = input.participants.map((each) => (placed.includes(each) ? { ...each, mentoreeDemand: 0 } : each))
  const present = placed.map(({ id }) => ({ mentorId: mentor.id, mentoreeId: id }))
  const { groups, pairs } = await form({ ...input, participants }, { ...led, minSize: 6, present })
  expect(groups.find(({ mentorId }) => mentorId === mentor.id)?.memberIds).toHaveLength(4)
  for (const { id } of placed) expect(pairs.filter(({ mentoreeId }) => mentoreeId === id)).toEqual([])
})

test('a lock holds, also under the floor, and whoever is vetoed is in another group', async () => {
  for (const [shape, base] of [[led, people(60, 8, { floor: 0.5 })], [peer, peers(30, 8, { floor: 0.5 })]] as const) {
    const free = await form(base, shape)
    const [pair] = free.pairs
    const far = free.pairs.find(({ mentorId, mentoreeId }) => mentorId !== pair!.mentorId && mentoreeId !== pair!.mentorId && mentorId !== pair!.mentoreeId)!
    const lock = { mentorId: far.mentorId, mentoreeId: pair!.mentoreeId }
    const veto = { mentorId: pair!.mentorId, mentoreeId: pair!.mentoreeId }
    const ruled = await form({ ...base, policy: { ...base.policy, locks: [lock], vetoes: [veto] } }, shape)
    expect(ruled.pairs).toContainEqual(expect.objectContaining({ ...lock, isLocked: true }))
    for (const group of ruled.groups) {
      const ids = everybodyIn(group)
      expect(ids.includes(veto.mentorId) && ids.includes(veto.mentoreeId)).toBe(false)
    }
  }
})

test('the same people in another order form the same groups, byte for byte', async () => {
  for (const [shape, input] of [[led, people(60, 12)], [peer, peers(30, 12)]] as const) {
    const reversed = { ...input, participants: input.participants.toReversed() }
    expect(JSON.stringify(await form(reversed, shape))).toBe(JSON.stringify(await form(input, shape)))
  }
})

test('a shape, a number of people or locks that cannot be are refused by name', async () => {
  const input = people(10, 1)
  for (const wrong of [{ minSize: 1 }, { maxSize: 13 }, { minSize: 7 }, { cohesion: Number.NaN }]) {
    expect(await runMatching(withGroups(input, { ...led, ...wrong }))).toMatchObject({ error: { code: 'GROUP_SHAPE_INVALID' } })
  }
  expect(await runMatching(withGroups(peers(1_001, 1), peer))).toMatchObject({ error: { code: 'TOO_MANY_MEMBERS' } })
  const all = peers(30, 2)
  const ids = all.participants.map(({ id }) => id)
  const locks = Array.from({ length: 9 }, (_, at) => ({ mentorId: ids[at]!, mentoreeId: ids[at + 1]! }))
  expect(await runMatching(withGroups({ ...all, policy: { ...all.policy, locks } }, peer))).toMatchObject({ error: { code: 'LOCKS_OVER_GROUP' } })
})

/** A rule over groups that answers as it is told. */
const ruleOf = (group: GroupRule['group']): GroupRule =>
  defineGroupRule({ id: 'mixed', label: 'label', because: 'because', reads: { department: directory.department() }, group })
const departmentsOf = (members: readonly { readonly department?: unknown }[]) => new Set(members.map(({ department }) => department))

test('a rule over groups is kept by every group, and what it prefers comes about', slow, async () => {
  for (const [shape, input] of [[led, people(60, 5, { floor: 0 })], [peer, peers(30, 5, { floor: 0 })]] as const) {
    const departments = new Map(input.participants.map(({ id, facts }) => [id, facts.department]))
    const countOf = ({ memberIds }: Formed['groups'][number]) => new Set(memberIds.map((id) => departments.get(id))).size
    const twoAtMost = ruleOf(({ members }) => (departmentsOf(members).size > 2 ? exclude(reason('many')) : 1))
    const near = await form({ ...input, groupRules: [twoAtMost] }, { ...shape, minSize: 2, maxSize: 4 })
    expect(near.groups.length).toBeGreaterThan(3)
    expect(near.groups.filter((group) => countOf(group) > 2)).toEqual([])
    const mean = (outcome: Formed) => outcome.groups.reduce((sum, group) => sum + countOf(group) / group.memberIds.length, 0) / outcome.groups.length
    const alike = ruleOf(({ members }) => 1 / departmentsOf(members).size)
    const unlike = ruleOf(({ members }) => departmentsOf(members).size / members.length)
    expect(mean(await form({ ...input, groupRules: [alike] }, shape))).toBeLessThan(mean(await form({ ...input, groupRules: [unlike] }, shape)))
    const { certificate } = await form({ ...input, groupRules: [unlike] }, shape)
    expect(certificate.total).toBeLessThanOrEqual(certificate.bound)
  }
})

test('a rule over groups that breaks its contract fails the run by its name', async () => {
  const input = people(30, 6, { floor: 0 })
  let calls = 0
  const broken: readonly (readonly [string, GroupRule['group']])[] = [
    ['threw', () => { throw new Error('by choice') }],
    ['bad-answer', () => Number.NaN],
    ['bad-answer', () => undefined as never],
    ['not-repeatable', () => (calls++ % 2) / 2],
    ['undeclared-read', ({ members }) => (members[0]!['timeZone'] === undefined ? 1 : 0)],
    ['wrote', ({ members }) => ((members as unknown[]).push({}), 1)],
  ]
  for (const [fault, group] of broken) {
    const failed = await runMatching(withGroups({ ...input, groupRules: [ruleOf(group)] }, led))
    expect(failed).toMatchObject({ error: { code: 'CRITERION_FAILED', facts: { criterionId: 'mixed', fault } } })
  }
})
