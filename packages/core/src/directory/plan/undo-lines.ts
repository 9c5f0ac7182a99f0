import { REPORTING_LINE_KINDS } from '../reporting-line.ts'
import type { ReportingLineKind } from '../reporting-line.ts'
import type { ClosedLine, PersonChange, StoredLine } from './change.ts'

/** How the lines of one change go back. */
export interface LineUndo {
  readonly removeLineIds: readonly string[]
  readonly reopenLines: readonly { readonly lineId: string; readonly endsOn: string | null }[]
  /** Some lines were changed since, and stay. */
  readonly isTouched: boolean
}

/**
 * Plans the way back for each change's lines, kind by kind. The lines of one person and kind go back together or not
 * at all: to reopen an old line beside a newer one would invent a second manager.
 */
export function planLineUndo(
  changes: readonly PersonChange[],
  lines: readonly StoredLine[],
): ReadonlyMap<PersonChange, LineUndo> {
  const linesNow = new Map(lines.map((line) => [line.id, line]))
  const linesOf = Map.groupBy(lines, (line) => line.personId)
  return new Map(
    changes.map((change) => [change, planOne({ change, linesNow, own: linesOf.get(change.personId) ?? [] })]),
  )
}

function planOne(input: {
  change: PersonChange
  linesNow: ReadonlyMap<string, StoredLine>
  own: readonly StoredLine[]
}): LineUndo {
  const { change, linesNow } = input
  const removeLineIds: string[] = []
  const reopenLines: { lineId: string; endsOn: string | null }[] = []
  let isTouched = false
  for (const kind of REPORTING_LINE_KINDS) {
    const opened = change.opened.filter((line) => line.kind === kind)
    const closed = change.closed.filter(({ line }) => line.kind === kind)
    const stands =
      opened.every((line) => isSameLine(linesNow.get(line.id), line)) &&
      closed.every(({ line, endsOn }) => isSameLine(linesNow.get(line.id), { ...line, endsOn })) &&
      (closed.length === 0 || !hasNewerLine(input, kind))
    if (!stands) {
      isTouched = true
      continue
    }
    removeLineIds.push(...opened.map((line) => line.id))
    reopenLines.push(...closed.map((line) => toReopened(line)))
  }
  return { removeLineIds, reopenLines, isTouched }
}

function toReopened({ line }: ClosedLine): LineUndo['reopenLines'][number] {
  return { lineId: line.id, endsOn: line.endsOn ?? null }
}

function isSameLine(now: StoredLine | undefined, then: StoredLine): boolean {
  if (now === undefined) return false
  return now.managerId === then.managerId && now.startsOn === then.startsOn && now.endsOn === then.endsOn
}

function hasNewerLine(
  { change, own }: { change: PersonChange; own: readonly StoredLine[] },
  kind: ReportingLineKind,
): boolean {
  const concerned = [...change.opened, ...change.closed.map(({ line }) => line)]
  const known = new Set([...change.kept, ...concerned.map((line) => line.id)])
  const since = change.closed[0]!.endsOn
  return own.some((line) => {
    const isLater = line.kind === kind && line.startsOn >= since && line.endsOn !== line.startsOn
    return isLater && !known.has(line.id)
  })
}
