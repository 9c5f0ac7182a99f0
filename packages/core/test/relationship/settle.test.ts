import { answerGate, freePlaces, type PrivateAnswer, type ProposalFacts, type SideFacts, settleProposal } from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const NOW = new Date('2026-11-23T12:00:00Z')
const LATER = new Date('2026-12-07T12:00:00Z')

function side(of: Partial<SideFacts> = {}): SideFacts {
  return { answer: 'yes', places: 1, standing: 'active', ...of }
}

function facts(of: Partial<ProposalFacts> = {}): ProposalFacts {
  return { way: 'direct', mentor: side(), mentoree: side(), isInOneChain: false, respondBy: LATER, now: NOW, ...of }
}

describe('settling a proposal', () => {
  const cases: readonly [rule: string, of: Partial<ProposalFacts>, outcome: string][] = [
    ['M6 two yeses form it', {}, 'form'],
    ['M6 one yes waits', { mentor: side({ answer: undefined }) }, 'waiting'],
    ['M6 a no waits, as silence does', { mentoree: side({ answer: 'rather_not' }) }, 'waiting'],
    ['M6 it lapses at the end of the clock', { respondBy: NOW }, 'lapse'],
    ['M6 it waits until a millisecond before', { respondBy: new Date(NOW.getTime() + 1) }, 'form'],
    ['M1 it lapses when one is above the other', { isInOneChain: true }, 'lapse'],
    ['it lapses when the mentor has no place left', { mentor: side({ places: 0 }) }, 'lapse'],
    ['it lapses when the mentoree has no place left', { mentoree: side({ places: 0 }) }, 'lapse'],
    ['M5 it lapses when somebody has left', { mentor: side({ standing: 'gone' }) }, 'lapse'],
    ['M6 two yeses after a first conversation wait for the end of the round', { way: 'conversation' }, 'waiting'],
    ['M6 at the end of the clock first conversations are cleared together', { way: 'conversation', respondBy: NOW }, 'clear'],
    ['M1 a first conversation lapses when one is above the other', { way: 'conversation', isInOneChain: true, respondBy: NOW }, 'lapse'],
    ['M5 it waits while somebody has paused', { mentoree: side({ standing: 'paused' }) }, 'waiting'],
  ]
  it.each(cases)('%s', (_rule, of, outcome) => {
    expect(settleProposal(facts(of))).toBe(outcome)
  })
})

const arbitraryAnswer = fc.constantFrom<PrivateAnswer | undefined>('yes', 'rather_not', undefined)
const arbitrarySide = fc.record({
  answer: arbitraryAnswer,
  places: fc.integer({ min: -1, max: 2 }),
  standing: fc.constantFrom('active' as const, 'paused' as const, 'gone' as const),
})
const arbitraryFacts = fc.record({
  way: fc.constantFrom('direct' as const, 'conversation' as const),
  mentor: arbitrarySide,
  mentoree: arbitrarySide,
  isInOneChain: fc.boolean(),
  respondBy: fc.constantFrom(NOW, LATER),
  now: fc.constant(NOW),
})

test('M6 a no settles as no answer does, whatever else is the case', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom('mentor' as const, 'mentoree' as const), (given, who) => {
      const withAnswer = (answer: PrivateAnswer | undefined) => settleProposal({ ...given, [who]: { ...given[who], answer } })
      expect(withAnswer('rather_not')).toBe(withAnswer(undefined))
    }),
  )
})

test('M6 whether a proposal lapses does not depend on any answer', () => {
  fc.assert(
    fc.property(arbitraryFacts, arbitraryAnswer, arbitraryAnswer, (given, one, other) => {
      const changed = { ...given, mentor: { ...given.mentor, answer: one }, mentoree: { ...given.mentoree, answer: other } }
      expect(settleProposal(changed) === 'lapse').toBe(settleProposal(given) === 'lapse')
    }),
  )
})

test('M1 M5 M6 nothing forms but two yeses of active people with places, outside one chain, in time', () => {
  fc.assert(
    fc.property(arbitraryFacts, (given) => {
      const sides = [given.mentor, given.mentoree]
      const may =
        sides.every(({ answer, places, standing }) => answer === 'yes' && places > 0 && standing === 'active') &&
        given.way === 'direct' && !given.isInOneChain && given.respondBy > NOW
      expect(settleProposal(given) === 'form').toBe(may)
    }),
  )
})

describe('taking an answer', () => {
  const cases: readonly [rule: string, of: Partial<Parameters<typeof answerGate>[0]>, outcome: string | undefined][] = [
    ['M6 a yes is taken while the proposal is open', {}, undefined],
    ['M6 a no is taken while the proposal is open', { answer: 'rather_not' }, undefined],
    ['a formed one takes no more', { status: 'formed' }, 'PROPOSAL_FORMED'],
    ['a lapsed one takes no more', { status: 'lapsed' }, 'PROPOSAL_ENDED'],
    ['none is taken after the clock', { respondBy: NOW }, 'PROPOSAL_ENDED'],
    ['M5 somebody who left answers no more', { standing: 'gone' }, 'PROPOSAL_ENDED'],
    ['M5 somebody who paused says yes after resuming', { standing: 'paused' }, 'PARTICIPATION_PAUSED'],
    ['a yes after a first conversation may be ranked', { way: 'conversation', rank: 1 }, undefined],
    ['there is nothing to rank in a direct proposal', { rank: 1 }, 'RANK'],
    ['a no is not ranked', { way: 'conversation', answer: 'rather_not', rank: 1 }, 'RANK'],
    ['a place is a whole number from 1 to 10', { way: 'conversation', rank: 11 }, 'RANK'],
    ['M5 somebody who paused may say no', { standing: 'paused', answer: 'rather_not' }, undefined],
  ]
  it.each(cases)('%s', (_rule, of, code) => {
    const result = answerGate({ answer: 'yes', way: 'direct', status: 'open', respondBy: LATER, standing: 'active', now: NOW, ...of })
    expect(result.ok ? undefined : result.error.code).toBe(code)
  })
})

test('M6 an open proposal keeps its place until its clock ends, and no longer', () => {
  const place = { capacity: 3, held: 1, openUntil: [LATER, NOW] }
  expect(freePlaces(place, NOW)).toBe(1)
  expect(freePlaces(place, LATER)).toBe(2)
  expect(freePlaces({ capacity: 1, held: 2, openUntil: [LATER] }, NOW)).toBe(0)
})
