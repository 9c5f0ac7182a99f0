import { isInForce } from '../reporting-line.ts'
import type { ClosedLine, StoredLine } from './change.ts'
import type { ResolvedManagers } from './resolve-managers.ts'

/** The lines of one person that an import opens and ends. */
export interface LinePlan {
  readonly opened: readonly StoredLine[]
  readonly closed: readonly ClosedLine[]
  /** Ids of lines that go on beside these, so that an undo can tell them from lines opened later. */
  readonly kept: readonly string[]
}

/**
 * Compares the lines that stand with the managers that a row names. On `asOf` a line to somebody no longer named
 * ends, and one to somebody newly named starts; kinds that the row does not speak of stay as they are. Where a
 * manager could not be found, nothing of that kind ends: the file did not say that the line is gone.
 */
export function planLines(input: {
  personId: string
  managers: readonly ResolvedManagers[]
  lines: readonly StoredLine[]
  asOf: string
  createId: () => string
}): LinePlan {
  const { personId, asOf, createId } = input
  const opened: StoredLine[] = []
  const closed: ClosedLine[] = []
  const kept: string[] = []
  for (const { kind, managerIds, isPartial } of input.managers) {
    const standing = input.lines.filter((line) => line.kind === kind && isInForce(line, asOf))
    for (const line of standing) {
      if (isPartial || managerIds.has(line.managerId)) kept.push(line.id)
      else closed.push({ line, endsOn: asOf })
    }
    const known = new Set(standing.map((line) => line.managerId))
    for (const managerId of managerIds) {
      if (!known.has(managerId)) opened.push({ id: createId(), personId, managerId, kind, startsOn: asOf })
    }
  }
  return { opened, closed, kept }
}
