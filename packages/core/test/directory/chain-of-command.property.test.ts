import { createChainOfCommand } from '@ithaca/core/directory'
import type { ReportingLine } from '@ithaca/core/directory'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLines, AS_OF, naivelyAbove } from './arbitrary-directory.ts'

function dottedLine(personId: string, managerId: string): ReportingLine {
  return { personId, managerId, kind: 'dotted', startsOn: AS_OF }
}

test('M1 the index agrees with a naive search for every two people', () => {
  fc.assert(
    fc.property(arbitraryLines(24), ({ personIds, lines }) => {
      const chain = createChainOfCommand({ personIds, lines, asOf: AS_OF })
      for (const b of personIds) {
        const above = naivelyAbove(b, lines, AS_OF)
        expect(personIds.filter((a) => chain.isAbove(a, b))).toEqual(personIds.filter((a) => above.has(a)))
      }
    }),
    { numRuns: 600 },
  )
})

test('M1 the index agrees with a naive search where everybody has several lines upwards', () => {
  const layered = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(layered, (managers) => {
      const personIds = managers.map((_, index) => `p${index}`)
      const lines = managers.flatMap((picks, index) =>
        index === 0 ? [] : picks.map((pick) => dottedLine(`p${index}`, `p${pick % index}`)),
      )
      const chain = createChainOfCommand({ personIds, lines, asOf: AS_OF })
      for (const b of personIds) {
        const above = naivelyAbove(b, lines, AS_OF)
        expect(personIds.filter((a) => chain.isAbove(a, b))).toEqual(personIds.filter((a) => above.has(a)))
      }
    }),
    { numRuns: 300 },
  )
})

test('M1 everyone above and everyone below are the same relation, read from either end', () => {
  fc.assert(
    fc.property(arbitraryLines(16), ({ personIds, lines }) => {
      const chain = createChainOfCommand({ personIds, lines, asOf: AS_OF })
      for (const id of personIds) {
        expect(new Set(chain.everyoneAbove(id))).toEqual(naivelyAbove(id, lines, AS_OF))
        expect(new Set(chain.everyoneBelow(id))).toEqual(new Set(personIds.filter((other) => chain.isAbove(id, other))))
      }
    }),
  )
})

test('M1 the bulk lists name exactly the other participants who are above or below', () => {
  fc.assert(
    fc.property(arbitraryLines(40), fc.nat(3), ({ personIds, lines }, skip) => {
      const chain = createChainOfCommand({ personIds, lines, asOf: AS_OF })
      const participants = ['a stranger', ...personIds.filter((_, index) => index % 4 !== skip)]
      const { offsets, peers } = chain.peersInChain(participants)
      participants.forEach((id, position) => {
        const mine = peers.subarray(offsets[position], offsets[position + 1])
        const listed = Array.from(mine, (peer) => participants[peer])
        expect(listed).toEqual(participants.filter((other) => chain.inOneChain(id, other)))
      })
    }),
  )
})

test('M1 the members of each cycle are above each other, and nobody else is both above and below', () => {
  fc.assert(
    fc.property(arbitraryLines(16), ({ personIds, lines }) => {
      const chain = createChainOfCommand({ personIds, lines, asOf: AS_OF })
      const cycleOf = new Map(chain.cycles().flatMap((cycle, index) => cycle.map((id) => [id, index] as const)))
      for (const a of personIds) {
        for (const b of personIds) {
          const sameCycle = a !== b && cycleOf.has(a) && cycleOf.get(a) === cycleOf.get(b)
          expect(chain.isAbove(a, b) && chain.isAbove(b, a)).toBe(sameCycle)
        }
      }
    }),
  )
})
