import type { AnswerTable } from './answer-table.ts'
import { NOTHING_ADDED } from './packed-answer.ts'

/** Several answer tables as one, so that a pair costs one look for many criteria. */
export interface JoinedTable {
  readonly columnCodes: Int32Array
  readonly columnCodeCount: number
  /** What they add to a row together, by column code. Valid until the next call. */
  addedTo(row: number): Float64Array
}

/** One row of a joined table stays in the processor's nearest cache. */
const COLUMN_CODES_LIMIT = 2_048
/** A row is added up by code first, and then read by column: that pays where there are many columns to a code. */
const COLUMNS_PER_CODE = 64

/** Tables that are read together, and which of their codes each joined code stands for. */
interface Group {
  readonly columnCodes: Int32Array
  readonly members: readonly { readonly table: AnswerTable; readonly codes: Uint16Array | Int32Array }[]
}

/** Joins tables where that pays. Sums are exact, so it does not matter which. */
export function joinTables(tables: readonly AnswerTable[]): JoinedTable[] {
  const groups: Group[] = []
  for (const table of tables.toSorted((a, b) => a.columnCodeCount - b.columnCodeCount)) {
    const joined = groups.map((group) => tryJoin(group, table))
    const at = joined.findIndex((each) => each !== undefined)
    if (at < 0) groups.push(alone(table))
    else groups[at] = joined[at]!
  }
  return groups.map(toJoined)
}

function alone(table: AnswerTable): Group {
  return { columnCodes: table.columnCodes, members: [{ table, codes: Int32Array.from({ length: table.columnCodeCount }, (_, code) => code) }] }
}

function tryJoin({ columnCodes: ones, members }: Group, table: AnswerTable): Group | undefined {
  const limit = Math.min(COLUMN_CODES_LIMIT, Math.max(ones.length / COLUMNS_PER_CODE, table.columnCodeCount))
  const codeOf = new Map<number, number>()
  const columnCodes = new Int32Array(ones.length)
  const [first, second]: [number[], number[]] = [[], []]
  for (let column = 0; column < ones.length; column++) {
    const key = ones[column]! * table.columnCodeCount + table.columnCodes[column]!
    let code = codeOf.get(key)
    if (code === undefined) {
      if (codeOf.size >= limit) return undefined
      code = codeOf.size
      codeOf.set(key, code)
      first.push(ones[column]!)
      second.push(table.columnCodes[column]!)
    }
    columnCodes[column] = code
  }
  return {
    columnCodes,
    members: [
      ...members.map(({ table, codes }) => ({ table, codes: Uint16Array.from(first, (code) => codes[code]!) })),
      { table, codes: Uint16Array.from(second) },
    ],
  }
}

function toJoined({ columnCodes, members }: Group): JoinedTable {
  const [{ table, codes }] = members as [Group['members'][number]]
  if (members.length === 1) {
    const addedTo = (row: number) => table.addedOf(table.rowCodes[row]!)
    return { columnCodes, columnCodeCount: table.columnCodeCount, addedTo }
  }
  const sums = new Float64Array(codes.length)
  return {
    columnCodes,
    columnCodeCount: sums.length,
    addedTo: (row) => {
      sums.fill(NOTHING_ADDED)
      for (const { table, codes } of members) addByCode(sums, codes, table.addedOf(table.rowCodes[row]!))
      return sums
    },
  }
}

function addByCode(into: Float64Array, codes: Int32Array | Uint16Array, added: Float64Array): void {
  for (let at = 0; at < into.length; at++) into[at]! += added[codes[at]!]!
}

/** Writes what tables add to a row. Three at a time where there are so many: the row is then written once for them. */
export function addTables(tables: readonly JoinedTable[], row: number, into: Float64Array): void {
  into.fill(NOTHING_ADDED)
  let at = 0
  for (; at + 2 < tables.length; at += 3) addByThree(into, [tables[at]!, tables[at + 1]!, tables[at + 2]!], row)
  for (; at < tables.length; at++) addByCode(into, tables[at]!.columnCodes, tables[at]!.addedTo(row))
}

function addByThree(into: Float64Array, tables: readonly [JoinedTable, JoinedTable, JoinedTable], row: number): void {
  const [codesA, codesB, codesC] = [tables[0].columnCodes, tables[1].columnCodes, tables[2].columnCodes]
  const [addedA, addedB, addedC] = [tables[0].addedTo(row), tables[1].addedTo(row), tables[2].addedTo(row)]
  const count = into.length
  for (let column = 0; column < count; column++) {
    into[column]! += addedA[codesA[column]!]! + addedB[codesB[column]!]! + addedC[codesC[column]!]!
  }
}
