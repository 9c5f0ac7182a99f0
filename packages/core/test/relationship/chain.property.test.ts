import { createChainOfCommand } from '@ithaca/core/directory'
import { canMoveRelationship, type LivingPair, moveRelationship, recheckChains } from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f']
const arbitraryPerson = fc.constantFrom(...PEOPLE)
const arbitraryLines = fc.array(fc.record({
  personId: arbitraryPerson, managerId: arbitraryPerson,
  kind: fc.constantFrom('solid' as const, 'dotted' as const, 'pay' as const), startsOn: fc.constant('2026-01-01'),
}), { maxLength: 8 })
/** What the pairs do between two changes of the directory: begin, rest, go on, plan an end. */
const arbitrarySteps = fc.array(fc.tuple(
  fc.nat({ max: 2 }), fc.constantFrom('begin' as const, 'pause' as const, 'resume' as const, 'plan-ending' as const, 'call-off-ending' as const),
), { maxLength: 5 })

test('M1 after any sequence of changes no pair goes on in one chain, and both are told once of each time', () => {
  fc.assert(fc.property(fc.array(fc.tuple(arbitraryLines, arbitrarySteps), { minLength: 1, maxLength: 8 }), (changes) => {
    let pairs: LivingPair[] = [['a', 'b'], ['c', 'd'], ['a', 'e']].map(([mentorPersonId = '', mentoreePersonId = ''], at) => ({
      id: String(at), mentorPersonId, mentoreePersonId, status: at === 2 ? 'forming' : 'active', isInConflict: false,
    }))
    for (const [lines, steps] of changes) {
      const chain = createChainOfCommand({ personIds: PEOPLE, lines, asOf: '2026-11-25' })
      const { found, toHold, gone } = recheckChains(pairs, chain)
      const isIn = (pair: LivingPair) => chain.inOneChain(pair.mentorPersonId, pair.mentoreePersonId)
      for (const { id, isInConflict, ...pair } of pairs) {
        expect(found.includes(id)).toBe(isIn({ id, isInConflict, ...pair }) && !isInConflict)
        expect(gone.includes(id)).toBe(!isIn({ id, isInConflict, ...pair }) && isInConflict)
      }
      pairs = pairs.map((pair) => ({ ...pair, isInConflict: isIn(pair), status: toHold.includes(pair.id) ? 'paused' : pair.status }))
      for (const [at, name] of steps) {
        const pair = pairs[at]!
        const facts = { status: pair.status, isInOneChain: isIn(pair), hasSomebodyLeft: false }
        const moved = moveRelationship(name, facts)
        expect(moved.ok).toBe(canMoveRelationship(name, facts))
        if (moved.ok) pairs[at] = { ...pair, status: moved.value.status }
      }
      for (const pair of pairs) expect(pair.status === 'active' && isIn(pair)).toBe(false)
      // Looking once more finds nothing new.
      expect(recheckChains(pairs, chain)).toEqual({ found: [], toHold: [], gone: [] })
    }
  }), { numRuns: 200 })
})
