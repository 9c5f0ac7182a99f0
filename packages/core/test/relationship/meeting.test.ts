import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkMeeting, instantOf, MEETING_STEPS, type MeetingFacts, type MeetingStatus, type MeetingStep, takeMeetingStep,
} from '../../src/relationship/index.ts'

const STATUSES: readonly MeetingStatus[] = ['proposed', 'accepted', 'held', 'cancelled']
const now = new Date('2026-11-25T12:00:00Z')
const ahead = new Date('2026-12-01T12:00:00Z')
const past = new Date('2026-11-20T12:00:00Z')
const codeOf = (step: MeetingStep, facts: Partial<MeetingFacts>) => {
  const taken = takeMeetingStep(step, { status: 'accepted', startsAt: ahead, isProposer: false, now, ...facts })
  return taken.ok ? taken.value : taken.error.code
}

describe('a meeting', () => {
  it('goes the ways of the table, and no other', () => {
    for (const step of Object.keys(MEETING_STEPS) as MeetingStep[]) {
      for (const status of STATUSES) {
        const { from, to } = MEETING_STEPS[step]
        const outcome = codeOf(step, { status, startsAt: step === 'hold' ? past : ahead })
        const refusal = status === 'proposed' || status === 'accepted' ? 'NOT_POSSIBLE_NOW' : 'MEETING_OVER'
        expect(outcome, `${step} ${status}`).toBe(from.includes(status) ? to : refusal)
      }
    }
  })

  it('is accepted by the other, before it begins, and held after it has begun', () => {
    expect(codeOf('accept', { status: 'proposed', isProposer: true })).toBe('OWN_PROPOSAL')
    expect(codeOf('accept', { status: 'proposed', startsAt: past })).toBe('MEETING_PAST')
    expect(codeOf('hold', { startsAt: ahead })).toBe('MEETING_AHEAD')
    expect(codeOf('move', { status: 'proposed', isProposer: true })).toBe('proposed')
  })

  it('is proposed for a time to come, within a year, in a relationship that goes on', () => {
    const check = (facts: object) => {
      const checked = checkMeeting({ status: 'active', startsAt: ahead, minutes: 60, now, ...facts })
      return checked.ok ? 'ok' : checked.error.code
    }
    expect(check({})).toBe('ok')
    expect(check({ status: 'forming' })).toBe('ok')
    expect(check({ status: 'ending' })).toBe('ok')
    expect(check({ status: 'paused' })).toBe('RELATIONSHIP_RESTS')
    expect(check({ status: 'ended' })).toBe('RELATIONSHIP_ENDED')
    expect(check({ startsAt: now })).toBe('MEETING_PAST')
    expect(check({ startsAt: new Date('2028-01-01T00:00:00Z') })).toBe('MEETING_TOO_FAR')
    for (const minutes of [14, 481, 30.5, Number.NaN]) expect(check({ minutes })).toBe('MEETING_MINUTES')
  })
})

describe('the clocks of a place', () => {
  const at = (day: string, time: string, timeZone: string) => {
    const found = instantOf({ day, time, timeZone })
    return found.ok ? found.value.toISOString() : found.error.code
  }

  it.each([
    ['2026-03-28', '14:00', 'Europe/Athens', '2026-03-28T12:00:00.000Z'],
    ['2026-03-30', '14:00', 'Europe/Athens', '2026-03-30T11:00:00.000Z'],
    // Clocks go forward from 03:00 to 04:00 in Athens, from 02:00 to 03:00 in New York.
    ['2026-03-29', '03:30', 'Europe/Athens', 'TIME_SKIPPED'],
    ['2026-03-29', '04:00', 'Europe/Athens', '2026-03-29T01:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', 'TIME_SKIPPED'],
    // Clocks go back: the hour that comes twice is the earlier one.
    ['2026-10-25', '03:30', 'Europe/Athens', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // The other half of the year, half an hour of summer time, and none at all.
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', 'TIME_SKIPPED'],
    ['2026-10-04', '02:30', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2026-07-01', '09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
    ['2026-02-30', '09:00', 'Europe/Athens', 'TIME_NOT_READABLE'],
    ['2026-02-03', '24:00', 'Europe/Athens', 'TIME_NOT_READABLE'],
    ['2026-02-03', '9:00', 'Europe/Athens', 'TIME_NOT_READABLE'],
    ['2026-02-03', '09:00', 'Europe/Ithaca', 'TIME_ZONE_UNKNOWN'],
    ['2026-02-03', '09:00', '+02:00', 'TIME_ZONE_UNKNOWN'],
  ])('%s %s in %s is %s', (day, time, timeZone, expected) => {
    expect(at(day, time, timeZone)).toBe(expected)
  })

  it('show the same time again for every instant that is found, in every zone', () => {
    const zones = ['Europe/Athens', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo', 'Pacific/Chatham']
    fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 365 * 96 }), (timeZone, quarter) => {
      const said = new Date(Date.UTC(2026, 0, 1) + quarter * 900_000).toISOString()
      const found = instantOf({ day: said.slice(0, 10), time: said.slice(11, 16), timeZone })
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      const shown = found.ok ? clock.format(found.value) : found.error.code
      expect([`${said.slice(0, 10)} ${said.slice(11, 16)}`, 'TIME_SKIPPED']).toContain(shown)
    }), { numRuns: 300 })
  })
})
