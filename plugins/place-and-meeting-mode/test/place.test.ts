import type { AnyView } from '@ithaca/sdk'
import { createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import { placeAndMeetingMode } from '../src/criterion.ts'

const athens = { country: 'GR', city: 'Athens' }
const patras = { country: 'GR', city: 'Patras' }
const lyon = { country: 'FR', city: 'Lyon' }
const noData = { verdict: 'no-data' }

function answer(mentor: AnyView, mentoree: AnyView) {
  const context = { settings: { sameCountryScore: 0.5 }, today: '2027-03-01' }
  const reference = createReference(placeAndMeetingMode, context, { mentors: [], mentorees: [] })
  return reference({ id: 'a', view: mentor }, { id: 'b', view: mentoree })
}

test.each<[string, AnyView, AnyView, unknown]>([
  ['far apart by video', { place: athens, ways: ['video'] }, { place: lyon, ways: ['video', 'in-person'] }, 1],
  ['in one city in person', { place: athens, ways: ['in-person'] }, { place: athens, ways: ['in-person'] }, 1],
  ['in one country in person', { place: athens, ways: ['walking'] }, { place: patras, ways: ['walking'] }, 0.5],
  ['far apart in person', { place: athens, ways: ['in-person'] }, { place: lyon, ways: ['in-person'] }, 0],
  ['who like nothing alike', { place: athens, ways: ['phone'] }, { place: athens, ways: ['in-person'] }, 0],
  ['in person, one somewhere unknown', { ways: ['in-person'] }, { place: athens, ways: ['in-person'] }, noData],
  ['by phone, somewhere unknown', { ways: ['phone'] }, { ways: ['phone'] }, 1],
])('two %s', (_, mentor, mentoree, expected) => {
  expect(answer(mentor, mentoree)).toEqual(expected)
})
