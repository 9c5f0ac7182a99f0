import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packEdges } from '../../src/directory/chain-of-command/adjacency.ts'
import { createUpwardIndex } from '../../src/directory/chain-of-command/upward-index.ts'
import { createWalk } from '../../src/directory/chain-of-command/walk.ts'

const edges = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 160 })

/** Edges between forty nodes, each from the larger to the smaller number, none doubled. */
function toGraph(pairs: readonly (readonly [number, number])[]) {
  const distinct = new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => Math.max(a, b) * 40 + Math.min(a, b)))
  const from = Uint32Array.from(distinct, (edge) => Math.floor(edge / 40))
  const to = Uint32Array.from(distinct, (edge) => edge % 40)
  return packEdges({ count: 40, from, to })
}

test.each([0, 1, 5, 20, 1_000])('M1 the index stays exact when it may keep %i tips', (maxTips) => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = toGraph(pairs)
      const index = createUpwardIndex(graph, maxTips)
      const walk = createWalk(graph)
      for (let lower = 0; lower < 40; lower++) {
        const above = Array.from({ length: 40 }, (_, upper) => upper).filter((upper) => index.isAbove(upper, lower))
        expect(above).toEqual([...walk(lower)].toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 200 },
  )
})
