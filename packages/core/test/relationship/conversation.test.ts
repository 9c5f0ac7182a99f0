import { type ConversationAnswer, conversationLimits, type HeldConversation, mutualYeses, remindAt } from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const arbitraryAnswer = fc.constantFrom<ConversationAnswer | undefined>(
  undefined, { answer: 'yes', rank: null }, { answer: 'yes', rank: 1 }, { answer: 'yes', rank: 3 }, { answer: 'rather_not', rank: null })
const arbitraryHeld: fc.Arbitrary<HeldConversation> = fc.record({
  mentorId: fc.constantFrom('m1', 'm2'), mentoreeId: fc.constantFrom('e1', 'e2', 'e3'), fit: fc.nat({ max: 1_000_000 }),
  mentor: arbitraryAnswer, mentoree: arbitraryAnswer,
})

test('M6 what clearing is handed is the same, whether a no was said or nothing', () => {
  fc.assert(fc.property(fc.array(arbitraryHeld, { maxLength: 8 }), (held) => {
    const silent = (answer: ConversationAnswer | undefined) => (answer?.answer === 'rather_not' ? undefined : answer)
    expect(mutualYeses(held)).toEqual(mutualYeses(held.map((each) => ({ ...each, mentor: silent(each.mentor), mentoree: silent(each.mentoree) }))))
  }))
})

test('only mutual yeses are cleared, with the places that each gave the other', () => {
  const yes = (rank: number | null): ConversationAnswer => ({ answer: 'yes', rank })
  const pair = { mentorId: 'm', mentoreeId: 'e', fit: 5 }
  expect(mutualYeses([{ ...pair, mentor: yes(null), mentoree: yes(2) }, { ...pair, mentor: yes(1), mentoree: undefined }]))
    .toEqual([{ ...pair, mentoreeRank: 1 }])
})

test('a mentor meets three people for each free place and six at most, a mentoree three', () => {
  const { perMentoree, ofMentor } = conversationLimits(new Map([['one', 1], ['many', 5], ['none', 0]]))
  expect([perMentoree, ofMentor?.get('one'), ofMentor?.get('many'), ofMentor?.get('none')]).toEqual([3, 3, 6, 0])
})

test('a reminder comes three days before the end, or after two thirds of a short clock', () => {
  const at = (days: number) => remindAt({ publishedAt: new Date('2026-11-01T00:00:00Z'), respondBy: new Date(Date.UTC(2026, 10, 1 + days)) }).toISOString()
  expect([at(14), at(3)]).toEqual(['2026-11-12T00:00:00.000Z', '2026-11-03T00:00:00.000Z'])
})
