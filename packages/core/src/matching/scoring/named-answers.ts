/** What naming each other adds to few pairs, beyond what all get: of row `r` at `start[r]` to `start[r + 1] - 1`. */
export interface NamedAnswers {
  readonly start: Int32Array
  readonly columns: Int32Array
  readonly added: Float64Array
}

/** Lays out by row what few pairs get. */
export function packNamed(
  rows: readonly ReadonlyMap<number, number>[],
  addedBy: (answer: number) => number,
): NamedAnswers {
  const start = new Int32Array(rows.length + 1)
  for (const [row, answers] of rows.entries()) start[row + 1] = start[row]! + answers.size
  const columns = Int32Array.from(rows.flatMap((answers) => [...answers.keys()]))
  const added = Float64Array.from(rows.flatMap((answers) => Array.from(answers.values(), addedBy)))
  return { start, columns, added }
}

/** The same for a few of the columns, in their order. */
export function narrowNamed({ start, columns, added }: NamedAnswers, few: Int32Array): NamedAnswers {
  const placeOf = new Map(Array.from(few, (column, at) => [column, at]))
  const kept = Array.from(columns.keys()).filter((at) => placeOf.has(columns[at]!))
  const narrowStart = new Int32Array(start.length)
  for (let row = 0, count = 0; row < start.length - 1; row++) {
    while (count < kept.length && kept[count]! < start[row + 1]!) count += 1
    narrowStart[row + 1] = count
  }
  return {
    start: narrowStart,
    columns: Int32Array.from(kept, (at) => placeOf.get(columns[at]!)!),
    added: Float64Array.from(kept, (at) => added[at]!),
  }
}

/** Adds them to a row. */
export function addNamed({ start, columns, added }: NamedAnswers, row: number, into: Float64Array): void {
  for (let at = start[row]!; at < start[row + 1]!; at++) into[columns[at]!]! += added[at]!
}
