import { checkClosingDay, type ClosingWord, settleClosing } from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const WORDS: readonly ClosingWord[] = ['farewell', 'ally', 'peer']
const arbitraryWord = fc.constantFrom<ClosingWord | undefined>(...WORDS, undefined)

test('M10 two words make the end, as the quieter of them, whoever said which', () => {
  for (const one of WORDS) {
    for (const other of WORDS) {
      const redefinedAs = WORDS[Math.min(WORDS.indexOf(one), WORDS.indexOf(other))]
      expect(settleClosing({ words: [one, other], closesOn: undefined, today: '2026-11-25' })).toEqual({ isOver: true, redefinedAs })
    }
  }
})

test('M6 a single word changes nothing that anybody else can see', () => {
  fc.assert(fc.property(arbitraryWord, fc.constantFrom('2026-11-01', '2026-11-11', '2026-12-01', undefined), (word, closesOn) => {
    const silence = settleClosing({ words: [undefined, undefined], closesOn, today: '2026-11-25' })
    expect(settleClosing({ words: [word, undefined], closesOn, today: '2026-11-25' })).toEqual(silence)
    expect(settleClosing({ words: [undefined, word], closesOn, today: '2026-11-25' })).toEqual(silence)
  }))
})

test('M10 two weeks after the closing conversation it is over without a word', () => {
  const at = (today: string) => settleClosing({ words: [undefined, undefined], closesOn: '2026-11-01', today }).isOver
  expect([at('2026-11-15'), at('2026-11-16')]).toEqual([false, true])
})

test('a closing conversation is planned for today or a day of the coming year', () => {
  expect(checkClosingDay('2026-11-25', '2026-11-25')).toEqual({ ok: true, value: '2026-11-25' })
  expect(checkClosingDay('2027-11-26', '2026-11-25').ok).toBe(true)
  for (const day of ['2026-11-24', '2027-11-27']) {
    expect(checkClosingDay(day, '2026-11-25')).toMatchObject({ error: { code: 'CLOSING_DAY', facts: { earliest: '2026-11-25' } } })
  }
})
