import { amount, labels, languageNames, reason, type Messages } from '@ithaca/sdk'
import { expect, test } from 'vitest'
import { renderReason } from '../../src/plugins/index.ts'
import { drinks } from './sample-plugins.ts'

const messages: Messages = {
  en: { say: '{what}', both: '{mentor} and {mentoree} like {what}.', tea: 'tea', coffee: 'coffee' },
  fr: { say: '{what}', both: '{mentor} et {mentoree} aiment {what}.', tea: 'le thé', coffee: 'le café' },
}
const setting = { names: { mentor: 'Ana', mentoree: 'Bo' }, fields: { drinks } }
const say = (what: Parameters<typeof reason>[1]) => reason('say', what)

test.each([
  ['en', 'Ana and Bo like tea, coffee, and sourdough.'],
  ['fr', 'Ana et Bo aiment le thé, le café et sourdough.'],
  ['fr-CA', 'Ana et Bo aiment le thé, le café et sourdough.'],
  ['de', 'Ana and Bo like tea, coffee und sourdough.'],
])('M8 a reason is said in the reader’s language, %s', (language, expected) => {
  const both = reason('both', { what: labels('drinks', ['tea', 'coffee', 'sourdough']) })
  expect(renderReason(both, messages, language, setting)).toBe(expected)
})

test.each([
  ['en', amount(1, 'hour'), '1 hour'],
  ['en', amount(2.5, 'hour'), '2.5 hours'],
  ['fr', amount(3, 'year'), '3 ans'],
  ['fr', languageNames(['de', 'el']), 'allemand et grec'],
  ['en', 1234.56, '1,234.6'],
  ['en', ['a', 'b'], 'a and b'],
  ['en', 'as it is', 'as it is'],
])('in %s, %j is said as %s', (language, what, expected) => {
  expect(renderReason(say({ what }), messages, language, setting)?.replace(/\s/g, ' ')).toBe(expected)
})

test('nothing half said is shown', () => {
  expect(renderReason(reason('nowhere'), messages, 'en', setting)).toBeUndefined()
  expect(renderReason(reason('say'), messages, 'en', setting)).toBeUndefined()
  expect(renderReason(say({ what: [] }), messages, 'en', setting)).toBeUndefined()
})

test('a reason cannot give other names than the host', () => {
  const forged = reason('both', { what: 'tea', mentor: 'Somebody else' })
  expect(renderReason(forged, messages, 'en', setting)).toBe('Ana and Bo like tea.')
})

test('a place is filled once: what a person wrote is not read as a place', () => {
  expect(renderReason(say({ what: '{mentor}' }), messages, 'en', setting)).toBe('{mentor}')
})

test('a sentence stays within 1,000 characters', () => {
  expect(renderReason(say({ what: 'x'.repeat(5000) }), messages, 'en', setting)).toHaveLength(1000)
})
