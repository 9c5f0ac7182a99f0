import { field, type Field } from '@ithaca/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswer } from '../../src/plugins/index.ts'

const asked = { label: 'label', visibleTo: [] } as const
const options = { a: 'a', b: 'b', c: 'c' }
const fields = {
  text: field.text({ ...asked, maxLength: 5 }),
  long: field.longText({ ...asked, maxLength: 50 }),
  needed: field.text({ ...asked, required: true }),
  choice: field.choice({ ...asked, options }),
  closed: field.tags({ ...asked, options, max: 2 }),
  open: field.tags({ ...asked, options, ownWords: true }),
  ranking: field.ranking({ ...asked, options, places: 2 }),
  number: field.number({ ...asked, unit: 'years', min: 1, max: 10, step: 0.5 }),
  date: field.date({ ...asked, earliest: '2027-01-01', latest: '2027-12-31' }),
  languages: field.languages(asked),
  timeZone: field.timeZone(asked),
  place: field.place(asked),
  people: field.people({ ...asked, max: 1 }),
}
const toString = Object.prototype.toString.name

test.each<[keyof typeof fields, unknown, unknown]>([
  ['text', '  ok ', 'ok'],
  ['text', 'e\u0301t\u0000e', 'éte'],
  ['long', 'one\r\ntwo', 'one\ntwo'],
  ['choice', 'b', 'b'],
  ['closed', ['a', 'a', 'b'], ['a', 'b']],
  ['open', ['a', ' Chess ', 'chess', 'Élan', 'elan'], ['a', 'Chess', 'Élan']],
  ['ranking', ['c', 'a'], ['c', 'a']],
  ['number', 2.5, 2.5],
  ['date', '2027-02-28', '2027-02-28'],
  ['languages', ['pt-BR', 'en'], ['pt', 'en']],
  ['timeZone', 'Europe/Athens', 'Europe/Athens'],
  ['place', { country: 'gr', city: ' Patras ' }, { country: 'GR', city: 'Patras' }],
  ['place', { country: 'FR', city: '' }, { country: 'FR' }],
  ['people', ['person-1'], ['person-1']],
  ['text', '   ', undefined],
  ['closed', [], undefined],
  ['number', null, undefined],
])('%s takes %j', (name, value, expected) => {
  expect(checkAnswer(fields[name], value)).toEqual({ ok: true, value: expected })
})

test.each<[keyof typeof fields, unknown, string]>([
  ['needed', '', 'ANSWER_REQUIRED'],
  ['text', 'too long', 'ANSWER_TOO_LONG'],
  ['text', 12, 'ANSWER_WRONG_TYPE'],
  ['choice', 'd', 'ANSWER_NOT_AN_OPTION'],
  ['choice', toString, 'ANSWER_NOT_AN_OPTION'],
  ['closed', ['chess'], 'ANSWER_NOT_AN_OPTION'],
  ['closed', ['a', 'b', 'c'], 'ANSWER_TOO_MANY'],
  ['closed', 'a', 'ANSWER_WRONG_TYPE'],
  ['closed', ['a', 3], 'ANSWER_WRONG_TYPE'],
  ['open', ['x'.repeat(61)], 'ANSWER_TOO_LONG'],
  ['open', Array.from({ length: 501 }, (_, index) => `tag ${index}`), 'ANSWER_WRONG_TYPE'],
  ['ranking', ['a', 'b', 'c'], 'ANSWER_TOO_MANY'],
  ['number', 0, 'ANSWER_OUT_OF_RANGE'],
  ['number', 2.3, 'ANSWER_OUT_OF_STEP'],
  ['number', Number.NaN, 'ANSWER_WRONG_TYPE'],
  ['date', '2027-02-30', 'ANSWER_NOT_A_DAY'],
  ['date', '2026-12-31', 'ANSWER_OUT_OF_RANGE'],
  ['date', 'tomorrow', 'ANSWER_WRONG_TYPE'],
  ['languages', ['no such language'], 'ANSWER_NOT_A_LANGUAGE'],
  ['timeZone', 'Mars/Olympus', 'ANSWER_NOT_A_TIME_ZONE'],
  ['place', { city: 'Patras' }, 'ANSWER_WRONG_TYPE'],
  ['place', { country: 'GR', city: 'x'.repeat(61) }, 'ANSWER_TOO_LONG'],
  ['people', ['person-1', 'person-2'], 'ANSWER_TOO_MANY'],
])('%s refuses %j with %s', (name, value, code) => {
  expect(checkAnswer(fields[name], value)).toMatchObject({ ok: false, error: { code } })
})

test('an error carries its limit, so that a screen can say it in another language', () => {
  expect(checkAnswer(fields.text, 'too long')).toMatchObject({ error: { facts: { maxLength: 5, length: 8 } } })
})

test('never throws, and what it took it takes again unchanged', () => {
  const anyField = fc.constantFrom<Field>(...Object.values(fields))
  fc.assert(
    fc.property(anyField, fc.anything(), (of, value) => {
      const once = checkAnswer(of, value)
      const twice = once.ok ? checkAnswer(of, once.value) : once
      expect(twice).toEqual(once)
    }),
  )
})
