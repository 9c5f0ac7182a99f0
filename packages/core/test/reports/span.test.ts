import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpan } from '../../src/reports/span.ts'

const vector = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 5 })

/** The rank by elimination in fractions, in plain floating point: small enough to be exact to the eye. */
function rankOf(vectors: readonly (readonly number[])[]): number {
  const rows = vectors.map((places) => Array.from({ length: 8 }, (_, at): number => (places.includes(at) ? 1 : 0)))
  let rank = 0
  for (let column = 0; column < 8; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9)
    if (pivot === -1) continue
    const [chosen] = rows.splice(pivot, 1)
    rows.splice(rank, 0, chosen!)
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column]! / chosen![column]!
      for (const at of row.keys()) row[at] = row[at]! - factor * chosen![at]!
    }
    rank += 1
  }
  return rank
}

test('a span has the rank of its vectors, has each of them, and has another only if the rank stays', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 10 }), vector, (vectors, other) => {
      const span = createSpan(8)
      for (const each of vectors) span.add(each)
      expect(span.isExact).toBe(true)
      expect(span.rank).toBe(rankOf(vectors))
      expect(vectors.every((each) => span.has(each))).toBe(true)
      expect(span.has(other)).toBe(rankOf([...vectors, other]) === span.rank)
    }),
    { numRuns: 300 },
  )
})
