import { expect, test } from 'vitest'
import { fillPlaces, findText, inBoth, placesIn, type Messages } from '../../src/index.ts'

const messages: Messages = { 'en': { hello: 'Hello' }, 'pt': { hello: 'Olá' }, 'pt-BR': { hello: 'Oi' } }

test.each([
  ['pt-BR', 'Oi'],
  ['pt-PT', 'Olá'],
  ['de', 'Hello'],
  ['__proto__', 'Hello'],
])('a text in %s is found nearest first', (language, expected) => {
  expect(findText(messages, 'hello', language)).toBe(expected)
})

test('a key that nobody has gives nothing, not something inherited', () => {
  expect(findText(messages, 'toString', 'en')).toBeUndefined()
})

test('places are filled once, and one without a value stays to be noticed', () => {
  expect(placesIn('{a} and {b} and {a}')).toEqual(['a', 'b'])
  expect(fillPlaces('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}')
  expect(fillPlaces('{constructor}', {})).toBe('{constructor}')
})

test('what both have keeps the words and the order of the first', () => {
  expect(inBoth(['Chess', 'Élevage', 'x'], ['elevage', 'chess'])).toEqual(['Chess', 'Élevage'])
  expect(inBoth(undefined, ['a'])).toEqual([])
})
