import { expect, test } from 'vitest'
import { sharedHours } from '../src/overlap.ts'

const day = { start: 8, end: 18 }

test.each([
  ['Europe/Athens', 'Europe/Athens', 10],
  ['Europe/Athens', 'Europe/Lisbon', 8],
  ['Asia/Kolkata', 'Europe/Berlin', 5.5],
  ['Pacific/Auckland', 'Europe/London', 0],
  ['Pacific/Kiritimati', 'Pacific/Honolulu', 10],
])('%s and %s share %d hours all year', (one, other, hours) => {
  expect(sharedHours({ one, other }, '2027-03-01', day)).toBe(hours)
  expect(sharedHours({ one: other, other: one }, '2027-03-01', day)).toBe(hours)
})

test('summer time that one of them does not have costs an hour', () => {
  const zones = { one: 'Europe/Berlin', other: 'Africa/Algiers' }
  expect(sharedHours(zones, '2027-01-15', day)).toBe(9)
  expect(sharedHours(zones, '2027-07-15', day)).toBe(9)
})

test('an unknown zone is not known', () => {
  expect(sharedHours({ one: 'Mars/Olympus', other: 'Europe/Berlin' }, '2027-01-15', day)).toBeUndefined()
})
