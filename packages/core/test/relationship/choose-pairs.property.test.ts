import { choosePairsToPropose } from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const ID = fc.integer({ min: 0, max: 7 }).map((n) => `p${n}`)
const PAIR = fc.record({ mentorId: ID, mentoreeId: ID, fit: fc.integer({ min: 0, max: 1_000_000 }) })
const PLACES = fc.dictionary(ID, fc.record({ mentor: fc.integer({ min: 0, max: 3 }), mentoree: fc.integer({ min: 0, max: 2 }) }))
const CHAIN = fc.uniqueArray(fc.tuple(ID, ID).map(([a, b]) => `${a} ${b}`), { maxLength: 12 })

const keyOf = (pair: { mentorId: string; mentoreeId: string }) => `${pair.mentorId} ${pair.mentoreeId}`

test('M1 M5 what is proposed is outside one chain, within the places, each two people once', () => {
  fc.assert(
    fc.property(fc.array(PAIR, { maxLength: 40 }), PLACES, CHAIN, CHAIN, (pairs, places, chain, together) => {
      const { proposed, leftOut } = choosePairsToPropose({
        pairs,
        places: new Map(Object.entries(places)),
        isInOneChain: (pair) => chain.includes(keyOf(pair)),
        isTogether: (pair) => together.includes(keyOf(pair)),
      })
      expect(proposed.filter((pair) => chain.includes(keyOf(pair)) || together.includes(keyOf(pair)))).toEqual([])
      for (const [id, { mentor, mentoree }] of Object.entries(places)) {
        expect(proposed.filter(({ mentorId }) => mentorId === id).length).toBeLessThanOrEqual(mentor)
        expect(proposed.filter(({ mentoreeId }) => mentoreeId === id).length).toBeLessThanOrEqual(mentoree)
      }
      expect(proposed.filter(({ mentorId, mentoreeId }) => places[mentorId] === undefined || places[mentoreeId] === undefined)).toEqual([])
      expect(proposed.filter(({ mentorId, mentoreeId }) => mentorId === mentoreeId)).toEqual([])
      const twos = proposed.map(({ mentorId, mentoreeId }) => [mentorId, mentoreeId].toSorted().join(' '))
      expect(new Set(twos).size).toBe(twos.length)
      expect(Object.values(leftOut).reduce((a, b) => a + b, 0) + proposed.length).toBe(pairs.length)
    }),
    { numRuns: 500 },
  )
})

test('the order of the pairs does not change what is proposed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(PAIR, { maxLength: 20, selector: keyOf }), PLACES, (pairs, places) => {
      const choose = (given: typeof pairs) =>
        choosePairsToPropose({ pairs: given, places: new Map(Object.entries(places)), isInOneChain: () => false, isTogether: () => false })
      expect(choose(pairs.toReversed())).toEqual(choose(pairs))
    }),
  )
})

test('a better pair comes first when a place is short', () => {
  const pairs = [{ mentorId: 'm', mentoreeId: 'a', fit: 400_000 }, { mentorId: 'm', mentoreeId: 'b', fit: 700_000 }]
  const places = new Map([['m', { mentor: 1, mentoree: 0 }], ['a', { mentor: 0, mentoree: 1 }], ['b', { mentor: 0, mentoree: 1 }]])
  const { proposed, leftOut } = choosePairsToPropose({ pairs, places, isInOneChain: () => false, isTogether: () => false })
  expect(proposed.map(({ mentoreeId }) => mentoreeId)).toEqual(['b'])
  expect(leftOut['no-place']).toBe(1)
})
