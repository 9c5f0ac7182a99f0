import { describe, expect, it } from 'vitest'
import { answerCheckIn, checkInRound } from '../../src/relationship/index.ts'

const template = (everyWeeks: number) => ({ cadence: { everyWeeks, minutes: 60, means: ['video'] as const } })

describe('M12 a check-in', () => {
  it("comes by the template's cadence: about every third meeting, and not before four weeks", () => {
    const at = (today: string, everyWeeks = 2) => checkInRound(template(everyWeeks), { activeOn: '2026-11-25', today })
    expect(at('2027-01-03')).toBeUndefined()
    expect(at('2027-01-04')).toEqual({ round: 1, opensOn: '2027-01-04', closesOn: '2027-02-14' })
    expect(at('2027-02-14')?.round).toBe(1)
    expect(at('2027-02-15')?.round).toBe(2)
    expect(at('2026-12-20', 1)).toBeUndefined()
    expect(at('2026-12-21', 1)).toEqual({ round: 1, opensOn: '2026-12-21', closesOn: '2027-01-17' })
  })

  it('takes answers of the open round, while the relationship is under way', () => {
    const open = checkInRound(template(2), { activeOn: '2026-09-01', today: '2026-11-25' })
    expect(answerCheckIn({ status: 'active', open }, open!.round)).toMatchObject({ ok: true })
    expect(answerCheckIn({ status: 'ending', open }, open!.round)).toMatchObject({ ok: true })
    expect(answerCheckIn({ status: 'active', open }, open!.round - 1)).toMatchObject({ error: { code: 'CHECK_IN_CLOSED' } })
    expect(answerCheckIn({ status: 'active', open: undefined }, 1)).toMatchObject({ error: { code: 'NO_CHECK_IN' } })
    for (const status of ['forming', 'paused', 'ended'] as const) {
      expect(answerCheckIn({ status, open }, open!.round)).toMatchObject({ error: { code: 'RELATIONSHIP_NOT_UNDER_WAY' } })
    }
  })
})
