import type { LookBatch } from './look-board.ts'
import type { Offers } from '../offers.ts'

/** Whether a batch has room for a row that knows so many columns. */
export function hasRoom({ count, rows, known, knownStart }: LookBatch, columns: number): boolean {
  return count[0]! < rows.length && knownStart[count[0]!]! + columns <= known.length
}

/** Has a row looked at with the batch. It knows no columns yet. */
export function askFor(
  batch: LookBatch,
  look: { readonly row: number; readonly kind: number; readonly surplus: number; readonly bound: number },
): void {
  const { row, kind, surplus, bound } = look
  const at = batch.count[0]!++
  batch.rows[at] = row
  batch.kinds[at] = kind
  batch.surplus[at] = surplus
  batch.bound[at] = bound
  batch.knownStart[at + 1] = batch.knownStart[at]!
}

/** Adds a row's pairs to what the last row of the batch knows. */
export function addKnown({ count, known, knownStart }: LookBatch, { start, length, columns }: Offers, row: number): void {
  const last = count[0]!
  const from = start[row]!
  let to = knownStart[last]!
  for (let at = from; at < from + length[row]!; at++) known[to++] = columns[at]!
  knownStart[last] = to
}
