import type { WhyNot } from '@ithaca/core/matching'
import { describe, expect, it } from 'vitest'
import { isPrivateRule } from '../../src/matching/reasons/private-rules.ts'
import { showWhyNot } from '../../src/matching/reasons/word-why-not.ts'
import { wordUnmatched } from '../../src/matching/reasons/word-unmatched.ts'

const excludedByName: WhyNot = { kind: 'rule', rule: 'constraint', criterionId: 'exclusions-by-name' }
const tooFar: WhyNot = { kind: 'under-floor', fit: 210_000, floor: 300_000 }
const costs: WhyNot = { kind: 'costs', fit: 520_000, lostMatches: 0, lostFit: 104_000, neededFit: 624_000, movedMentoreeIds: ['a', 'b', 'c'] }

describe('why not, in words for a program manager', () => {
  it('M14 a rule that rests on private answers looks exactly like two people who are too far apart', () => {
    expect(isPrivateRule('exclusions-by-name')).toBe(true)
    expect(isPrivateRule('different-department')).toBe(false)
    expect(showWhyNot(excludedByName, true)).toEqual(showWhyNot(tooFar, true))
    expect(JSON.stringify(showWhyNot(excludedByName, true))).not.toMatch(/exclu|avoid|private|rule/i)
  })

  it('M14 counts such a rule among those who are not near enough for somebody who found nobody', () => {
    const sentence = wordUnmatched({
      role: 'mentoree', missing: 1, reason: 'no-eligible', eligible: 0, aboveFloor: 0, bestFit: null,
      removed: [{ rule: 'constraint', criterionId: 'exclusions-by-name', count: 2 }],
    })
    expect(sentence).toContain('2 not near enough')
    expect(sentence).not.toMatch(/exclu/i)
  })

  it('M8 says what is lacking where nothing private could be told by it', () => {
    expect(showWhyNot(tooFar, false)).toMatchObject({
      kind: 'too-far', fit: 0.21, neededFit: 0.3,
      sentence: 'Their fit is 0.21, and this scenario proposes nobody below 0.30. They would need 0.09 more.',
    })
    expect(showWhyNot({ kind: 'rule', rule: 'constraint', criterionId: 'different-department' }, true).sentence).toContain('Different departments')
  })

  it('M8 tells the exact price, who would move, and what would turn it round', () => {
    expect(showWhyNot(costs, true)).toMatchObject({
      kind: 'costs', lostFit: 0.104, neededFit: 0.624, movedMentoreeIds: ['a', 'b', 'c'],
      sentence: 'Their fit is 0.52. Matching them would cost 0.10 of fit overall and move 3 other mentorees. It would turn round if their fit were 0.10 higher.',
    })
    expect(showWhyNot({ ...costs, lostMatches: 1, neededFit: null, movedMentoreeIds: ['a'] }, true).sentence)
      .toBe('Their fit is 0.52. Matching them would cost 1 match and move 1 other mentoree. Even a full fit would not be enough.')
  })
})
