import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUP_FLOOR, groupEvenness, type MatchedPair, type MatchingOutcome, type MatchingParticipant } from '@ithaca/core/matching'

interface Made {
  readonly department: string | undefined
  readonly isMatched: boolean
}

function arrange(people: readonly Made[]) {
  const participants = people.map(({ department }, at): MatchingParticipant => ({
    id: `e${at}`, personId: `p${at}`, role: 'mentoree', mentorCapacity: 0, mentoreeDemand: 1, answers: {},
    facts: department === undefined ? {} : { department },
  }))
  const pairs = people.flatMap(({ isMatched }, at): MatchedPair[] => (isMatched
    ? [{ mentorId: `m${at}`, mentoreeId: `e${at}`, fit: 500_000, isLocked: false, contributions: [], reasons: [], difference: null }]
    : []))
  const outcome: MatchingOutcome = {
    engineVersion: '1', pairs, unmatched: [], criteria: [],
    summary: { mentorees: people.length, mentors: 0, demand: 0, capacity: 0, matched: pairs.length, lowestFit: null, meanFit: null, totalFit: 0, kept: null },
    certificate: { total: 0, bound: 0, outside: 0, prices: [], surpluses: [], reciprocalCost: { matches: 0, total: 0 } },
  }
  return groupEvenness(outcome, participants, 'department')
}

const many = (count: number, department: string | undefined, matched = count): Made[] =>
  Array.from({ length: count }, (_, at) => ({ department, isMatched: at < matched }))

describe('evenness over groups', () => {
  it('tells for each large group how many of it found somebody', () => {
    expect(arrange([...many(8, 'Sail', 6), ...many(6, 'Oar')])).toEqual([
      { group: 'Sail', mentorees: 8, matched: 6, meanFit: 500_000 },
      { group: 'Oar', mentorees: 6, matched: 6, meanFit: 500_000 },
    ])
  })

  it('M13 puts small groups together, and takes a large one in where the rest could be subtracted', () => {
    expect(arrange([...many(9, 'Sail'), ...many(8, 'Mast'), ...many(6, 'Oar'), ...many(2, 'Hull')])).toEqual([
      { group: 'Sail', mentorees: 9, matched: 9, meanFit: 500_000 },
      { group: 'Mast', mentorees: 8, matched: 8, meanFit: 500_000 },
      { group: null, mentorees: 8, matched: 8, meanFit: 500_000 },
    ])
    expect(arrange([...many(9, 'Sail'), ...many(2, 'Hull')])).toEqual([])
  })

  it('M13 no group of fewer than five people or pairs is ever told, nor can one be subtracted', () => {
    const made = fc.array(fc.record({ department: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }), isMatched: fc.boolean() }), { maxLength: 60 })
    fc.assert(fc.property(made, (people) => {
      const groups = arrange(people)
      for (const { mentorees, matched } of groups) {
        expect(mentorees).toBeGreaterThanOrEqual(GROUP_FLOOR)
        expect(matched).toBeGreaterThanOrEqual(GROUP_FLOOR)
      }
      const told = groups.reduce((sum, { mentorees }) => sum + mentorees, 0)
      expect(groups.length === 0 || told === people.length).toBe(true)
    }), { numRuns: 300 })
  })
})
