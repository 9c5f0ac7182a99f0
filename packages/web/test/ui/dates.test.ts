import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatCount, formatDay, formatDecimal, formatInstant, formatShare, todayAsDay } from '../../src/ui/dates/format.ts'

describe('dates', () => {
  beforeEach(() => { vi.stubGlobal('navigator', { language: 'en-GB' }) })
  afterEach(() => { vi.unstubAllGlobals() })

  it('a day says its weekday and is never shifted by a time zone', () => {
    expect(formatDay('2026-11-23')).toBe('Mon, 23 Nov 2026')
    expect(formatDay('2027-01-01')).toBe('Fri, 1 Jan 2027')
  })

  it("an instant says weekday and the reader's zone", () => {
    const zone = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
      .formatToParts(new Date('2026-11-23T13:05:00Z')).find((part) => part.type === 'timeZoneName')?.value
    expect(formatInstant('2026-11-23T13:05:00Z')).toMatch(/^(Sun|Mon|Tue), /)
    expect(formatInstant('2026-11-23T13:05:00Z')).toContain(zone)
  })

  it('today is the day on the reader’s clock', () => {
    expect(todayAsDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })

  it('numbers have their thousands apart, shares are whole percentages', () => {
    expect(formatCount(1503)).toBe('1,503')
    expect(formatShare(0.335)).toBe('34%')
    expect(formatDecimal(0.5, 3)).toBe('0.500')
    expect(formatDecimal(null, 3)).toBe('–')
  })

  it('are written as the reader writes them', () => {
    vi.stubGlobal('navigator', { language: 'de-AT' })
    expect(formatDay('2026-11-23')).toBe('Mo., 23. Nov. 2026')
    expect(formatDecimal(0.5, 3)).toBe('0,500')
    expect(formatShare(0.335)).toMatch(/^34\s%$/u)
  })
})
