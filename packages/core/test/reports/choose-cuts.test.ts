import { expect, test } from 'vitest'
import { chooseCuts, dayAfterMonth, lastCompleteMonth, type Cut } from '../../src/reports/index.ts'

test.each([
  [['role', 'country'], true, true],
  [[], true, true],
  [['role', 'role'], true, false],
  [['role', 'country', 'location', 'function'], true, false],
  [['role'], false, false],
] as const)('M13 the cuts %j of a program that is a draft: %s may be chosen: %s', (cuts, isDraft, isAllowed) => {
  expect(chooseCuts({ cuts: cuts as readonly Cut[], isDraft }).ok).toBe(isAllowed)
})

test.each([
  ['2026-11-25', '2026-10', '2026-11-01'],
  ['2026-01-01', '2025-12', '2026-01-01'],
  ['2026-03-31', '2026-02', '2026-03-01'],
])('on %s the last complete month is %s, and the day after it %s', (day, month, after) => {
  expect(lastCompleteMonth(day)).toBe(month)
  expect(dayAfterMonth(month)).toBe(after)
})
