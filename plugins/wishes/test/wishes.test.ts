import { createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import { wishes } from '../src/criterion.ts'

function answer(mentorWishes: readonly string[], mentoreeWishes: readonly string[], mutualOnly = false) {
  const context = { settings: { mutualOnly }, today: '2027-03-01' }
  const reference = createReference(wishes, context, { mentors: [], mentorees: [] })
  return reference({ id: 'ana', view: { wishes: mentorWishes } }, { id: 'bo', view: { wishes: mentoreeWishes } })
}

test.each([
  [['bo'], ['ana'], 1],
  [['x', 'bo'], ['y', 'ana'], 1],
  [[], ['ana'], 0.9],
  [['x', 'y', 'bo'], [], 0.7],
])('mentor wishes %j and mentoree wishes %j', (mentor, mentoree, expected) => {
  expect(answer(mentor, mentoree)).toBeCloseTo(expected, 12)
})

test('who is not wished for loses nothing by it', () => {
  expect(answer(['x'], ['y'])).toEqual({ verdict: 'no-data' })
})

test('only mutual wishes count when the program says so', () => {
  expect(answer([], ['ana'], true)).toEqual({ verdict: 'no-data' })
})

test('a wish of one side alone is never said', () => {
  const context = { settings: { mutualOnly: false }, today: '2027-03-01', mentor: {}, mentoree: {} }
  expect(wishes.explain({ ...context, score: 0.9 })).toBeUndefined()
  expect(wishes.explain({ ...context, score: 1 })).toMatchObject({ reason: 'reason.mutual' })
})
