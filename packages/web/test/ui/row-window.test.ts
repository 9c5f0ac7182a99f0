import { describe, expect, it } from 'vitest'
import { partsOf, rowsInSight, scrollTopFor } from '../../src/ui/table/use-row-window.ts'

describe('the window of a long table', () => {
  it('draws what is in sight and a little more, however long the list', () => {
    expect(rowsInSight({ count: 10_000, rowHeight: 48, top: 48_000, height: 480 })).toEqual({ first: 992, last: 1_018 })
    expect(rowsInSight({ count: 10_000, rowHeight: 48, top: 0, height: 480 })).toEqual({ first: 0, last: 18 })
    expect(rowsInSight({ count: 3, rowHeight: 48, top: 48_000, height: 480 })).toEqual({ first: 0, last: 3 })
    expect(rowsInSight({ count: 0, rowHeight: 48, top: 0, height: 480 })).toEqual({ first: 0, last: 0 })
  })

  it('moves just far enough to show a row, and not at all when it is in sight', () => {
    const box = { rowHeight: 48, headHeight: 40, top: 480, height: 520 }
    expect(scrollTopFor(12, box)).toBe(480)
    expect(scrollTopFor(2, box)).toBe(96)
    expect(scrollTopFor(30, box)).toBe(30 * 48 + 48 + 40 - 520)
  })

  it('keeps the row that has the focus, above or below what is in sight, and its full height', () => {
    const list = { count: 100, rowHeight: 10, first: 40, last: 43 }
    const rowsOf = (kept: number) => partsOf({ ...list, kept }).flatMap((part) => ('row' in part ? [part.row] : []))
    expect(rowsOf(41)).toEqual([40, 41, 42])
    expect(rowsOf(7)).toEqual([7, 40, 41, 42])
    expect(rowsOf(99)).toEqual([40, 41, 42, 99])
    for (const kept of [0, 7, 39, 41, 43, 99]) {
      const parts = partsOf({ ...list, kept })
      expect(parts.reduce((sum, part) => sum + ('row' in part ? 10 : part.gap), 0)).toBe(1_000)
      expect(new Set(parts.map((part) => ('row' in part ? part.row : part.key))).size).toBe(parts.length)
    }
    expect(partsOf({ count: 0, rowHeight: 10, first: 0, last: 0, kept: 0 })).toEqual([])
  })
})
