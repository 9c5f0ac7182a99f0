import { expect, test } from 'vitest'
import { formProgramGroups } from '@ithaca/core/matching'
import type { GroupShape, MatchingInput, ProgramGroups } from '@ithaca/core/matching'
import { createInput } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const led: GroupShape = { kind: 'mentor-led', minSize: 3, maxSize: 6, cohesion: 0.4 }
const peer: GroupShape = { kind: 'peer', minSize: 4, maxSize: 8, cohesion: 1 }

function form(input: MatchingInput, shape: GroupShape): ProgramGroups {
  const formed = formProgramGroups(input, shape)
  if (!formed.ok) throw new Error(formed.error.message)
  return formed.value
}

/** Every tenth person is above the next nine. */
const chain: MatchingInput['chain'] = {
  peersInChain: (people) => {
    const numbers = people.map((id) => Number(id.slice('person-'.length)))
    const isAbove = (a: number, b: number) => a % 10 === 0 && b > a && b < a + 10
    const lists = numbers.map((a) => numbers.flatMap((b, at) => (isAbove(a, b) || isAbove(b, a) ? [at] : [])))
    const offsets = new Uint32Array(people.length + 1)
    for (const [at, list] of lists.entries()) offsets[at + 1] = offsets[at]! + list.length
    return { offsets, peers: Uint32Array.from(lists.flat()) }
  },
}

test('groups keep their sizes, everybody is in one at most, and no grouping can exceed the bound', slow, () => {
  for (const shape of [led, peer]) {
    for (let seed = 0; seed < 6; seed++) {
      const input = createInput(70, seed, { floor: 0.2 })
      const { groups, unplacedIds, total, bound } = form(input, shape)
      const placed = groups.flatMap(({ memberIds }) => memberIds)
      expect(new Set([...placed, ...unplacedIds]).size).toBe(placed.length + unplacedIds.length)
      for (const { memberIds, mentorId } of groups) {
        expect(memberIds.length).toBeGreaterThanOrEqual(shape.minSize)
        expect(memberIds.length).toBeLessThanOrEqual(shape.maxSize)
        expect(memberIds).not.toContain(mentorId)
      }
      expect(placed.length).toBeGreaterThan(unplacedIds.length)
      expect(total).toBeLessThanOrEqual(bound)
      expect(total).toBeGreaterThan(bound * 0.5)
    }
  }
})

test('M1 nobody is in a group with anyone above or below them, mentor or member', () => {
  for (const shape of [led, peer]) {
    const input = { ...createInput(80, 3, { floor: 0 }), chain }
    const numberOf = new Map(input.participants.map(({ id, personId }) => [id, Number(personId.slice(7))]))
    for (const { memberIds, mentorId } of form(input, shape).groups) {
      const numbers = [...memberIds, ...(mentorId === null ? [] : [mentorId])].map((id) => numberOf.get(id)!)
      const pairs = numbers.flatMap((a) => numbers.map((b) => a % 10 === 0 && b > a && b < a + 10))
      expect(pairs).not.toContain(true)
    }
  }
})

test('the same people in another order form the same groups', () => {
  const input = createInput(60, 12)
  const reversed = { ...input, participants: input.participants.toReversed() }
  expect(form(reversed, led)).toEqual(form(input, led))
})

test('a shape that cannot be is refused by name', () => {
  const input = createInput(10, 1)
  for (const wrong of [{ minSize: 1 }, { maxSize: 13 }, { minSize: 7 }, { cohesion: Number.NaN }]) {
    expect(formProgramGroups(input, { ...led, ...wrong })).toMatchObject({ error: { code: 'GROUP_SHAPE_INVALID' } })
  }
})
