import { NOTHING_ADDED } from './packed-answer.ts'

/**
 * Part of what criteria add to pairs, by a small number for each person: pair (row, column) gets
 * `addedOf(rowCodes[row])[columnCodes[column]]`. Several tables can be merged into one, so that a pair costs one look
 * for many criteria.
 */
export interface AnswerTable {
  readonly rowCodes: Int32Array
  readonly rowCodeCount: number
  readonly columnCodes: Int32Array
  readonly columnCodeCount: number
  /** The packed answers of a row code, by column code. Filled when first asked for, then kept. */
  addedOf(rowCode: number): Float64Array
}

/** One row of a merged table stays in the processor's nearest cache. */
const COLUMN_CODES_LIMIT = 2_048
/** A merged table takes up to 16 MB. */
const CELLS_LIMIT = 2_000_000

/** Merges tables where that stays small. Sums are exact, so it does not matter which. */
export function mergeTables(tables: readonly AnswerTable[]): AnswerTable[] {
  const merged: AnswerTable[] = []
  for (const table of tables.toSorted((a, b) => a.columnCodeCount - b.columnCodeCount)) {
    const joined = merged.map((other) => tryMerge(other, table))
    const at = joined.findIndex((each) => each !== undefined)
    if (at < 0) merged.push(table)
    else merged[at] = joined[at]!
  }
  return merged
}

function tryMerge(one: AnswerTable, other: AnswerTable): AnswerTable | undefined {
  const columns = pairCodes(one.columnCodes, other.columnCodes, other.columnCodeCount)
  if (columns.ones.length > COLUMN_CODES_LIMIT) return undefined
  const rows = pairCodes(one.rowCodes, other.rowCodes, other.rowCodeCount)
  if (rows.ones.length * columns.ones.length > CELLS_LIMIT) return undefined
  const kept: (Float64Array | undefined)[] = []
  return {
    rowCodes: rows.codes,
    rowCodeCount: rows.ones.length,
    columnCodes: columns.codes,
    columnCodeCount: columns.ones.length,
    addedOf: (rowCode) => {
      const known = kept[rowCode]
      if (known !== undefined) return known
      const fromOne = one.addedOf(rows.ones[rowCode]!)
      const fromOther = other.addedOf(rows.others[rowCode]!)
      const added = new Float64Array(columns.ones.length)
      for (let at = 0; at < added.length; at++) {
        added[at] = fromOne[columns.ones[at]!]! + fromOther[columns.others[at]!]!
      }
      kept[rowCode] = added
      return added
    },
  }
}

/** Numbers the pairs of codes that people really have. */
function pairCodes(
  ones: Int32Array,
  others: Int32Array,
  otherCount: number,
): { readonly codes: Int32Array; readonly ones: readonly number[]; readonly others: readonly number[] } {
  const codeOf = new Map<number, number>()
  const paired = { codes: new Int32Array(ones.length), ones: [] as number[], others: [] as number[] }
  for (let at = 0; at < ones.length; at++) {
    const key = ones[at]! * otherCount + others[at]!
    let code = codeOf.get(key)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(key, code)
      paired.ones.push(ones[at]!)
      paired.others.push(others[at]!)
    }
    paired.codes[at] = code
  }
  return paired
}

/** The table of a criterion that only asks whether both people have data, and adds the same to all such pairs. */
export function createDataTable(input: {
  readonly rowsWithData: readonly boolean[]
  readonly columnsWithData: readonly boolean[]
  readonly added: number
}): AnswerTable {
  const rows = [Float64Array.of(NOTHING_ADDED, NOTHING_ADDED), Float64Array.of(NOTHING_ADDED, input.added)]
  return {
    rowCodes: Int32Array.from(input.rowsWithData, Number),
    rowCodeCount: 2,
    columnCodes: Int32Array.from(input.columnsWithData, Number),
    columnCodeCount: 2,
    addedOf: (rowCode) => rows[rowCode]!,
  }
}

/** Writes what tables add to a row. Three at a time where there are so many: the row is then written once for them. */
export function addTables(tables: readonly AnswerTable[], row: number, into: Float64Array): void {
  into.fill(NOTHING_ADDED)
  let at = 0
  for (; at + 2 < tables.length; at += 3) addByThree(into, [tables[at]!, tables[at + 1]!, tables[at + 2]!], row)
  for (; at < tables.length; at++) addByCode(into, tables[at]!, row)
}

function addByCode(into: Float64Array, { columnCodes, rowCodes, addedOf }: AnswerTable, row: number): void {
  const added = addedOf(rowCodes[row]!)
  const count = into.length
  for (let column = 0; column < count; column++) into[column]! += added[columnCodes[column]!]!
}

function addByThree(into: Float64Array, tables: readonly [AnswerTable, AnswerTable, AnswerTable], row: number): void {
  const [codesA, codesB, codesC] = [tables[0].columnCodes, tables[1].columnCodes, tables[2].columnCodes]
  const addedA = tables[0].addedOf(tables[0].rowCodes[row]!)
  const addedB = tables[1].addedOf(tables[1].rowCodes[row]!)
  const addedC = tables[2].addedOf(tables[2].rowCodes[row]!)
  const count = into.length
  for (let column = 0; column < count; column++) {
    into[column]! += addedA[codesA[column]!]! + addedB[codesB[column]!]! + addedC[codesC[column]!]!
  }
}
