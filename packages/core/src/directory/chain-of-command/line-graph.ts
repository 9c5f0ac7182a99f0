import { isInForce } from '../reporting-line.ts'
import type { ReportingLine } from '../reporting-line.ts'
import { packEdges } from './adjacency.ts'
import type { Adjacency } from './adjacency.ts'

/** People by number, and the lines in force between them. */
export interface LineGraph {
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly upwards: Adjacency
}

/**
 * Numbers the people and keeps the lines that are in force on `asOf`.
 *
 * People named only by a line are counted too: a line must not lose its force because one end of it was left out of
 * the list (M1). A line from a person to themselves says nothing and is dropped.
 */
export function createLineGraph(input: {
  personIds: readonly string[]
  lines: readonly ReportingLine[]
  asOf: string
}): LineGraph {
  const indexOf = new Map<string, number>()
  const ids: string[] = []
  const numberOf = (id: string): number => {
    const known = indexOf.get(id)
    if (known !== undefined) return known
    indexOf.set(id, ids.length)
    return ids.push(id) - 1
  }
  for (const id of input.personIds) numberOf(id)

  const from = new Uint32Array(input.lines.length)
  const to = new Uint32Array(input.lines.length)
  let kept = 0
  for (const line of input.lines) {
    if (line.personId === line.managerId || !isInForce(line, input.asOf)) continue
    from[kept] = numberOf(line.personId)
    to[kept++] = numberOf(line.managerId)
  }
  const upwards = packEdges({ count: ids.length, from: from.subarray(0, kept), to: to.subarray(0, kept) })
  return { ids, indexOf, upwards }
}
