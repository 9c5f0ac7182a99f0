/** What can stand between two people, apart from the criteria that are constraints. The first that applies is named. */
export const EXCLUSION_RULES = [
  'chain-of-command',
  'same-person',
  'veto',
  'previous-partner',
  'reciprocal',
  'already-locked',
] as const

/** Why two people are not proposed to each other. */
export type ExclusionRule = (typeof EXCLUSION_RULES)[number]

/** Removed pairs, sparse: those of row `r` are at `start[r]` to `start[r + 1] - 1`, columns ascending, each once. */
export interface Exclusions {
  readonly start: Int32Array
  readonly columns: Int32Array
  /** Positions in EXCLUSION_RULES. */
  readonly rules: Uint8Array
}

/** Collects removed pairs without keeping an object for each. */
export interface ExclusionList {
  readonly rowCount: number
  readonly rows: number[]
  readonly columns: number[]
  readonly rules: number[]
}

/** An empty list. */
export function createExclusionList(rowCount: number): ExclusionList {
  return { rowCount, rows: [], columns: [], rules: [] }
}

/** A list of its own with the same pairs. */
export function copyExclusionList({ rowCount, rows, columns, rules }: ExclusionList): ExclusionList {
  return { rowCount, rows: rows.slice(), columns: columns.slice(), rules: rules.slice() }
}

/** Adds a pair. */
export function addExclusion(list: ExclusionList, row: number, column: number, rule: ExclusionRule): void {
  list.rows.push(row)
  list.columns.push(column)
  list.rules.push(EXCLUSION_RULES.indexOf(rule))
}

/** Sorts the list by row and column. Of several rules for a pair the first in EXCLUSION_RULES stays. */
export function toExclusions({ rowCount, rows, columns, rules }: ExclusionList): Exclusions {
  const counts = new Int32Array(rowCount + 1)
  for (const row of rows) counts[row + 1]! += 1
  for (let row = 0; row < rowCount; row++) counts[row + 1]! += counts[row]!
  const next = counts.slice(0, rowCount)
  // Column and rule in one number, so that sorting numbers sorts by column, then by rule.
  const keys = new Float64Array(rows.length)
  for (const [at, row] of rows.entries()) keys[next[row]!++] = columns[at]! * EXCLUSION_RULES.length + rules[at]!
  const start = new Int32Array(rowCount + 1)
  const keptColumns = new Int32Array(rows.length)
  const keptRules = new Uint8Array(rows.length)
  let kept = 0
  for (let row = 0; row < rowCount; row++) {
    let last = -1
    for (const key of keys.subarray(counts[row], counts[row + 1]).toSorted()) {
      const column = Math.floor(key / EXCLUSION_RULES.length)
      if (column === last) continue
      last = column
      keptColumns[kept] = column
      keptRules[kept] = key % EXCLUSION_RULES.length
      kept += 1
    }
    start[row + 1] = kept
  }
  return { start, columns: keptColumns.subarray(0, kept), rules: keptRules.subarray(0, kept) }
}

/** The rule that removes a pair, if one does. */
export function findExclusion(exclusions: Exclusions, row: number, column: number): ExclusionRule | undefined {
  let low = exclusions.start[row]!
  let high = exclusions.start[row + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (exclusions.columns[middle]! < column) low = middle + 1
    else high = middle
  }
  const isFound = low < exclusions.start[row + 1]! && exclusions.columns[low] === column
  return isFound ? EXCLUSION_RULES[exclusions.rules[low]!] : undefined
}
