import { expect, test } from 'vitest'
import { nameKey } from '../../src/directory/values/name-key.ts'
import { readCountry } from '../../src/directory/values/read-country.ts'
import { readEmail } from '../../src/directory/values/read-email.ts'
import { readLanguages } from '../../src/directory/values/read-languages.ts'
import { readTimeZone } from '../../src/directory/values/read-time-zone.ts'

test.each([
  ['GR', 'GR'], ['gr', 'GR'], ['GRC', 'GR'], ['Greece', 'GR'], ['Griechenland', 'GR'], ['ΕΛΛΆΔΑ', 'GR'],
  ['UK', 'GB'], ['U.S.A.', 'US'], ['United States', 'US'], ['Côte d’Ivoire', 'CI'], ['Česko', 'CZ'],
  ['Atlantis', undefined], ['XX', undefined], ['constructor', undefined], ['', undefined],
])('the country %j is %j', (text, country) => {
  expect(readCountry(text)).toBe(country)
})

test.each([
  ['Europe/Athens', 'Europe/Athens'], ['europe/athens', 'Europe/Athens'], ['America/New York', 'America/New_York'],
  ['W. Europe Standard Time', 'Europe/Berlin'], ['Asia/Kolkata', 'Asia/Kolkata'], ['utc', 'UTC'],
  ['+02:00', undefined], ['CET?', undefined], ['Europe/Atlantis', undefined], ['', undefined],
])('the time zone %j is %j', (text, zone) => {
  expect(readTimeZone(text)).toBe(zone)
})

test.each([
  ['English, Greek', ['en', 'el'], []],
  ['Deutsch (C1); Französisch/Italienisch', ['de', 'fr', 'it'], []],
  ['en_GB | pt-br', ['en-GB', 'pt-BR'], []],
  ['English and Ελληνικά', ['en', 'el'], []],
  ['en, EN, English', ['en'], []],
  ['Elvish, xx, en', ['en'], ['Elvish', 'xx']],
  ['', [], []],
])('the languages %j are %j', (text, languages, unknown) => {
  expect(readLanguages(text)).toEqual({ languages, unknown })
})

test.each([
  ['Ana.Silva@Example.ORG', 'ana.silva@example.org'],
  ['ａｎａ＠example.org', 'ana@example.org'],
  ['mailto:ana@example.org', 'ana@example.org'],
  ['Ana Silva <ana@example.org>', 'ana@example.org'],
  ["o'brien+x@sub.example.org", "o'brien+x@sub.example.org"],
  ['δοκιμή@παράδειγμα.ελ', 'δοκιμή@παράδειγμα.ελ'],
])('the e-mail %j is stored as %j', (text, email) => {
  expect(readEmail(text)).toEqual({ email })
})

test.each([
  ['ana', 'not-an-address'], ['ana@', 'not-an-address'], ['@example.org', 'not-an-address'],
  ['ana@localhost', 'not-an-address'], ['a b@example.org', 'not-an-address'],
  ['ana@@example.org', 'not-an-address'], ['ana..s@example.org', 'not-an-address'],
  ['ana@example.org,bo@example.org', 'not-an-address'], [`${'a'.repeat(65)}@example.org`, 'not-an-address'],
  ['аna@example.org', 'look-alike'], ['ana@exаmple.org', 'look-alike'],
])('the e-mail %j is refused as %s', (text, fault) => {
  expect(readEmail(text)).toEqual({ fault })
})

test('names are compared without case, marks, order by comma or punctuation', () => {
  for (const name of ['Silva, Ána', 'ANA SILVA', ' ana  silva']) expect(nameKey(name)).toBe('ana silva')
  expect(nameKey('Ana Silva')).not.toBe(nameKey('Silva Ana'))
})
