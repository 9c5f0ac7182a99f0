import { createFrontier } from './frontier.ts'
import type { Frontier } from './frontier.ts'
import type { Market } from './market.ts'

/** The shortest path of the search under way. */
export interface Path {
  /** Its length; Infinity until an end is found. */
  length: number
  endRow: number
  /** A column, or OUTSIDE. */
  endColumn: number
  /** The unit that comes in from OUTSIDE, its goal, and for which value; used by `seekPerson` only. */
  endUnit: number
  endGoal: number
  endValue: number
  /** How many of `columns` and of `rows` hold what was visited. */
  visitedColumns: number
  visitedRows: number
}

/** What the searches of a run share, so that a search allocates nothing. */
export interface Search {
  readonly frontier: Frontier
  readonly path: Path
  readonly columns: Int32Array
  readonly rows: Int32Array
  readonly rowDistance: Float64Array
  /** The unit of a row that would move. */
  readonly movingUnit: Int32Array
  /** From which row a column was reached, and what the offer is worth to that row. */
  readonly rowBefore: Int32Array
  readonly valueBefore: Float64Array
  /** Where a row with several mentors would go, and for which value; used by `seekPerson` only. */
  readonly goalOfRow: Int32Array
  readonly valueOfGoal: Float64Array
  /** To which column the unit that leaves this one goes, which unit, and for which value. */
  readonly columnAfter: Int32Array
  readonly leavingUnit: Int32Array
  readonly valueAfter: Float64Array
}

/** Room for searches in a market. */
export function createSearch({ rowCount, columnCount }: Market): Search {
  return {
    frontier: createFrontier(columnCount + rowCount),
    path: {
      length: Infinity,
      endRow: -1,
      endColumn: -1,
      endUnit: -1,
      endGoal: -1,
      endValue: 0,
      visitedColumns: 0,
      visitedRows: 0,
    },
    columns: new Int32Array(columnCount),
    rows: new Int32Array(rowCount),
    rowDistance: new Float64Array(rowCount),
    movingUnit: new Int32Array(rowCount),
    rowBefore: new Int32Array(columnCount),
    valueBefore: new Float64Array(columnCount),
    goalOfRow: new Int32Array(rowCount),
    valueOfGoal: new Float64Array(rowCount),
    columnAfter: new Int32Array(columnCount),
    leavingUnit: new Int32Array(columnCount),
    valueAfter: new Float64Array(columnCount),
  }
}
