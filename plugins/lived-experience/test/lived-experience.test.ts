import type { AnyView } from '@ithaca/sdk'
import { createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import { livedExperience } from '../src/criterion.ts'

const settings = { rareCountsMore: false }
const today = '2027-03-01'
const reference = createReference(livedExperience, { settings, today }, { mentors: [], mentorees: [] })

test.each([
  [['setback', 'new-role'], ['setback'], 1, 'reason.all'],
  [['setback'], ['setback', 'new-country'], 0.5, 'reason.some'],
  [['setback'], ['new-country'], 0, 'reason.unmet'],
])('M7 lived %j meets %j by %d', (experiences, challenges, score, key) => {
  const mentor: AnyView = { experiences }
  const mentoree: AnyView = { challenges }
  expect(reference({ id: 'a', view: mentor }, { id: 'b', view: mentoree })).toBe(score)
  expect(livedExperience.explain({ mentor, mentoree, settings, today, score })).toMatchObject({ reason: key })
})

test('M14 the topics are shown to the partner alone, not to the program manager', () => {
  const { mentor, mentoree } = livedExperience.reads
  expect(mentor['experiences']?.visibleTo).toEqual(['partner'])
  expect(mentoree['challenges']?.visibleTo).toEqual(['partner'])
})
