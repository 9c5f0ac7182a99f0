import type { ReportingLine } from '@ithaca/core/directory'
import * as fc from 'fast-check'

/** A day in the middle of those that the generated lines begin and end on. */
export const AS_OF = '2026-06-15'

const day = fc.constantFrom('2026-01-01', '2026-06-14', '2026-06-15', '2026-06-16', '2026-12-31')
const kind = fc.constantFrom('solid' as const, 'dotted' as const, 'pay' as const)

/** People `p0`.. and lines between any of them: cycles, lines to oneself, doubles, ended and future lines. */
export function arbitraryLines(maxPeople: number): fc.Arbitrary<{ personIds: string[]; lines: ReportingLine[] }> {
  return fc.integer({ min: 1, max: maxPeople }).chain((count) => {
    const person = fc.integer({ min: 0, max: count - 1 })
    const dates = { startsOn: day, endsOn: fc.option(day) }
    const line = fc.record({ person, manager: person, upwards: fc.boolean(), kind, ...dates })
    return fc.array(line, { maxLength: count * 3 }).map((drafts) => ({
      personIds: Array.from({ length: count }, (_, index) => `p${index}`),
      lines: drafts.map((draft) => toLine(draft)),
    }))
  })
}

/** Half of the lines go from a later to an earlier person, so that much of the structure is free of cycles. */
function toLine(draft: {
  person: number
  manager: number
  upwards: boolean
  kind: ReportingLine['kind']
  startsOn: string
  endsOn: string | null
}): ReportingLine {
  const { kind, startsOn, endsOn } = draft
  const [low, high] = [Math.min(draft.person, draft.manager), Math.max(draft.person, draft.manager)]
  const [person, manager] = draft.upwards ? [high, low] : [draft.person, draft.manager]
  const until = endsOn === null ? {} : { endsOn }
  return { personId: `p${person}`, managerId: `p${manager}`, kind, startsOn, ...until }
}

/** Everyone above a person, found by walking the list of lines again and again. */
export function naivelyAbove(personId: string, lines: readonly ReportingLine[], asOf: string): Set<string> {
  const above = new Set<string>()
  const waiting = [personId]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const line of lines) {
      const holds = line.startsOn <= asOf && (line.endsOn === undefined || line.endsOn > asOf)
      if (!holds || line.personId !== next || above.has(line.managerId)) continue
      above.add(line.managerId)
      waiting.push(line.managerId)
    }
  }
  above.delete(personId)
  return above
}
