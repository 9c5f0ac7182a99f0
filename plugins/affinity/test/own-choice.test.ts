import type { AnyView } from '@ithaca/sdk'
import { createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import { affinity } from '../src/criterion.ts'

const reference = createReference(affinity, { settings: {}, today: '2027-03-01' }, { mentors: [], mentorees: [] })
const answer = (mentor: AnyView, mentoree: AnyView) => reference({ id: 'a', view: mentor }, { id: 'b', view: mentoree })

test('likeness that nobody asked for does not count', () => {
  expect(answer({ about: ['parent'] }, { about: ['parent'] })).toEqual({ verdict: 'no-data' })
})

test('who says nothing of themselves loses nothing by it', () => {
  expect(answer({}, { seeks: ['parent'] })).toEqual({ verdict: 'no-data' })
})

test.each<[AnyView, AnyView, number]>([
  [{ about: ['parent'] }, { seeks: ['parent'] }, 1],
  [{ about: ['carer'] }, { seeks: ['parent'] }, 0],
  [{ about: ['carer'], seeks: ['woman'] }, { about: ['woman'], seeks: ['parent'] }, 0.5],
])('%j with %j: what was asked for is met by %d', (mentor, mentoree, expected) => {
  expect(answer(mentor, mentoree)).toBe(expected)
})

test('M14 nobody sees what was said or asked for', () => {
  const { about, seeks } = affinity.reads.mentor
  expect([about?.visibleTo, seeks?.visibleTo]).toEqual([[], []])
})
