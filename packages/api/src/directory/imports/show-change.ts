import { type FieldValue, type PersonChange, REPORTING_LINE_KINDS } from '@ithaca/core/directory'
import type { ShownChange } from './change.ts'

/** A change in words: values as text, managers by name. */
export function showChange({ fields, opened, closed }: PersonChange, nameOf: ReadonlyMap<string, string>): ShownChange[] {
  const shown: ShownChange[] = fields.map(({ field, before, after }) => ({ field, before: showValue(before), after: showValue(after) }))
  for (const kind of REPORTING_LINE_KINDS) {
    const before = closed.flatMap(({ line }) => (line.kind === kind ? [nameOf.get(line.managerId) ?? ''] : []))
    const after = opened.flatMap((line) => (line.kind === kind ? [nameOf.get(line.managerId) ?? ''] : []))
    if (before.length + after.length > 0) shown.push({ field: `${kind}Manager`, before: showValue(before), after: showValue(after) })
  }
  return shown
}

function showValue(value: FieldValue): string | null {
  if (value === null || typeof value === 'string') return value === '' ? null : value
  return value.length === 0 ? null : value.join(', ')
}
