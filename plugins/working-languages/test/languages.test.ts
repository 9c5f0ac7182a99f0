import type { Criterion } from '@ithaca/sdk'
import { createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import { commonLanguage } from '../src/common-language.ts'
import { oneLanguage } from '../src/one-language.ts'
import { workingLanguages } from '../src/working-languages.ts'

function answer(criterion: Criterion, mentor: readonly string[], mentoree: readonly string[]) {
  const reference = createReference(criterion, { settings: {}, today: '2027-03-01' }, { mentors: [], mentorees: [] })
  return reference({ id: 'a', view: { languages: mentor } }, { id: 'b', view: { languages: mentoree } })
}

test.each([
  [['en', 'fr'], ['en'], 1],
  [['fr', 'en'], ['en'], 0.8],
  [['fr', 'en'], ['de', 'en'], 0.6],
  [['fr'], ['de'], 0],
])('%j with %j is as easy as %d', (mentor, mentoree, ease) => {
  expect(answer(workingLanguages, mentor, mentoree)).toBe(ease)
})

test('without a common language nobody is proposed', () => {
  expect(answer(commonLanguage, ['fr'], ['de'])).toMatchObject({ verdict: 'exclude' })
  expect(answer(commonLanguage, ['fr', 'de'], ['de'])).toEqual({ verdict: 'allow' })
})

test('a group needs one language for all, where any two may each have another', () => {
  const ask = (...languages: (readonly string[] | undefined)[]) => oneLanguage.group({
    mentor: undefined, settings: {}, today: '2027-03-01', members: languages.map((each) => (each === undefined ? {} : { languages: each })),
  })
  expect(ask(['en', 'fr'], ['fr', 'de'], ['de', 'en'])).toMatchObject({ verdict: 'exclude' })
  expect(ask(['en', 'fr'], ['fr', 'de'], ['de', 'fr'], undefined)).toEqual({ verdict: 'allow' })
  expect(ask(undefined, undefined)).toEqual({ verdict: 'no-data' })
})
