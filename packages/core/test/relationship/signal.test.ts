import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/program/index.ts'
import { signalOf, weekOf, weeksBetween } from '../../src/relationship/index.ts'

const facts = { status: 'active', meetEveryWeeks: 2, week: '2026-11-23', lastWeek: '2026-11-23' } as const

describe('M12 a signal', () => {
  it('names a week by its Monday, over the turn of a year and a leap day', () => {
    expect(weekOf('2026-11-23')).toBe('2026-11-23')
    expect(weekOf('2026-11-29')).toBe('2026-11-23')
    expect(weekOf('2027-01-01')).toBe('2026-12-28')
    expect(weekOf('2028-02-29')).toBe('2028-02-28')
    expect(weeksBetween({ from: '2026-12-28', to: '2027-01-11' })).toBe(2)
  })

  it.each([
    [2, '2026-10-26', 'well'], [2, '2026-10-19', 'quiet'],
    [1, '2026-10-26', 'well'], [1, '2026-10-19', 'quiet'],
    [4, '2026-09-28', 'well'], [4, '2026-09-21', 'quiet'],
    [0, '2026-09-28', 'well'], [0, '2026-09-21', 'quiet'],
  ])('with a meeting every %i weeks and nothing since %s is %s', (meetEveryWeeks, lastWeek, signal) => {
    expect(signalOf({ ...facts, meetEveryWeeks, lastWeek })).toBe(signal)
  })

  it('is none for who has not begun, pauses, or has parted', () => {
    for (const status of ['forming', 'paused', 'ended'] as const) expect(signalOf({ ...facts, status, lastWeek: '2025-01-06' })).toBeUndefined()
    expect(signalOf({ ...facts, status: 'ending' })).toBe('well')
  })

  it('is the same whatever happened on whichever days of the weeks: only the last week counts', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1 }), fc.integer({ min: 0, max: 26 }), (days, meetEveryWeeks) => {
      const happened = days.map((day) => addDays('2026-01-05', day))
      const lastWeek = weekOf(happened.toSorted().at(-1))
      const signal = signalOf({ ...facts, meetEveryWeeks, lastWeek })
      expect(signalOf({ ...facts, meetEveryWeeks, lastWeek: weekOf(addDays(lastWeek, 6)) })).toBe(signal)
    }), { numRuns: 100 })
  })
})
