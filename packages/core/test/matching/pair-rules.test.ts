import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPairRules, checkPairRule, type MatchingParticipant, type PairRuleDraft, type PairRuleFacts } from '@ithaca/core/matching'

const facts: PairRuleFacts = { today: '2026-11-25', isSamePerson: false, areOnTheirSides: true, isInOneChain: false, standing: null }
const draft: PairRuleDraft = { kind: 'lock', reason: 'They asked for it', endsOn: null }
const codeOf = (...[one, other]: Parameters<typeof checkPairRule>) => {
  const checked = checkPairRule(one, other)
  return checked.ok ? 'OK' : checked.error.code
}

function person(id: string, role: MatchingParticipant['role'], places = 1): MatchingParticipant {
  return {
    id, personId: `person of ${id}`, role, answers: {}, facts: {},
    mentorCapacity: role === 'mentoree' ? 0 : places, mentoreeDemand: role === 'mentor' ? 0 : places,
  }
}

describe('a lock or a veto', () => {
  it('M1 is refused as a lock within one chain of command, and may be a veto there', () => {
    expect(codeOf(draft, { ...facts, isInOneChain: true })).toBe('LOCK_IN_CHAIN')
    expect(codeOf({ ...draft, kind: 'veto' }, { ...facts, isInOneChain: true })).toBe('OK')
  })

  it('has a reason of one to two hundred characters, and a last day that is not past', () => {
    expect(checkPairRule({ ...draft, reason: '  a \n b ' }, facts)).toMatchObject({ value: { reason: 'a b' } })
    expect(codeOf({ ...draft, reason: ' ' }, facts)).toBe('REASON_EMPTY')
    expect(codeOf({ ...draft, reason: 'x'.repeat(201) }, facts)).toBe('REASON_TOO_LONG')
    expect(codeOf({ ...draft, endsOn: '2026-11-24' }, facts)).toBe('END_IS_PAST')
    expect(codeOf({ ...draft, endsOn: '2026-11-25' }, facts)).toBe('OK')
    expect(codeOf({ ...draft, endsOn: '2036-11-25' }, facts)).toBe('END_TOO_FAR')
    expect(codeOf({ ...draft, endsOn: 'soon' }, facts)).toBe('NOT_A_DAY')
  })
})

describe('the rules of a program in a run', () => {
  it('locks rest, and never fail a run, where they cannot be kept', () => {
    const participants = [person('m', 'mentor'), person('n', 'mentor', 0), person('a', 'mentoree'), person('b', 'mentoree'), person('c', 'mentoree')]
    const lock = (id: string, mentorId: string, mentoreeId: string) => ({ id, kind: 'lock' as const, mentorId, mentoreeId })
    const applied = applyPairRules({
      rules: [lock('1', 'm', 'c'), lock('2', 'm', 'a'), lock('3', 'm', 'b'), lock('4', 'n', 'b'), lock('5', 'm', 'gone'), { id: '6', kind: 'veto', mentorId: 'm', mentoreeId: 'b' }],
      participants,
      isInOneChain: ({ mentoreePersonId }) => mentoreePersonId === 'person of c',
    })
    expect(applied).toEqual({
      locks: [{ mentorId: 'm', mentoreeId: 'a' }],
      vetoes: [{ mentorId: 'm', mentoreeId: 'b' }],
      resting: [
        { ruleId: '1', because: 'chain-of-command' }, { ruleId: '3', because: 'no-place' },
        { ruleId: '4', because: 'not-taking-part' }, { ruleId: '5', because: 'not-taking-part' },
      ],
    })
  })

  it('locks never take more places than anybody has', () => {
    const ids = fc.integer({ min: 0, max: 4 })
    fc.assert(fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 20 }), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 10, maxLength: 10 }), (locks, places) => {
      const participants = places.map((count, at) => person(at < 5 ? `m${at}` : `e${at - 5}`, at < 5 ? 'mentor' : 'mentoree', count))
      const rules = locks.map(([m, e], at) => ({ id: String(at), kind: 'lock' as const, mentorId: `m${m}`, mentoreeId: `e${e}` }))
      const applied = applyPairRules({ rules, participants, isInOneChain: () => false })
      expect(applied.locks.length + applied.resting.length).toBe(rules.length)
      for (const [at, count] of places.entries()) {
        const id = at < 5 ? `m${at}` : `e${at - 5}`
        expect(applied.locks.filter(({ mentorId, mentoreeId }) => mentorId === id || mentoreeId === id).length).toBeLessThanOrEqual(count)
      }
    }), { numRuns: 200 })
  })
})
