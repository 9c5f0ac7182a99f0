import type { Market } from './market.ts'

/** The known offers by column: which rows could come, and what they would gain. A snapshot of the offers. */
export interface Incoming {
  readonly start: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
}

/** Lists the offers by column: one counting pass, one filling pass. */
export function listIncoming({ rowCount, columnCount, offers }: Market): Incoming {
  const start = new Int32Array(columnCount + 1)
  for (let row = 0; row < rowCount; row++) {
    const end = offers.start[row]! + offers.length[row]!
    for (let offer = offers.start[row]!; offer < end; offer++) start[offers.columns[offer]! + 1]! += 1
  }
  for (let column = 0; column < columnCount; column++) start[column + 1]! += start[column]!
  const next = start.slice(0, columnCount)
  const rows = new Int32Array(start[columnCount]!)
  const values = new Float64Array(start[columnCount]!)
  for (let row = 0; row < rowCount; row++) {
    const end = offers.start[row]! + offers.length[row]!
    for (let offer = offers.start[row]!; offer < end; offer++) {
      const at = next[offers.columns[offer]!]!++
      rows[at] = row
      values[at] = offers.values[offer]!
    }
  }
  return { start, rows, values }
}
