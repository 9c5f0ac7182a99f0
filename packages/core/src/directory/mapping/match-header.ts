import { readHeader } from '../header/read-header.ts'
import { namesPayManager } from '../performance-data/pay-line.ts'
import type { ReportingLineKind } from '../reporting-line.ts'
import { MANAGER_REFERENCES, PERSON_TARGETS } from './import-target.ts'
import type { ManagerReference, PersonTarget } from './import-target.ts'
import { DOTTED_MANAGERS, LINKS, REFERENCES, SOLID_MANAGERS } from './manager-headers.ts'
import { PERSON_HEADERS } from './person-headers.ts'

/** What a header says by itself. `sure` is false where part of it had to be left aside. */
export type HeaderMatch =
  | { readonly kind: 'person'; readonly target: PersonTarget; readonly sure: boolean }
  | { readonly kind: 'manager'; readonly line: ReportingLineKind; readonly by: ManagerReference | undefined }

const personTargets: ReadonlyMap<string, PersonTarget> = new Map(
  PERSON_TARGETS.flatMap((target) => compactList(PERSON_HEADERS[target]).map((header) => [header, target] as const)),
)
const managers: ReadonlyMap<string, ReportingLineKind> = new Map([
  ...compactList(SOLID_MANAGERS).map((header) => [header, 'solid'] as const),
  ...compactList(DOTTED_MANAGERS).map((header) => [header, 'dotted'] as const),
])
/** The longest first, so that "employee id" is not read as "id" after "employee". */
const references = MANAGER_REFERENCES.flatMap((by) =>
  compactList(REFERENCES[by]).map((text) => ({ text, by })),
).toSorted((a, b) => b.text.length - a.text.length)
const links = compactList(LINKS)

/** Words before or after a field's name that do not change what it is. */
const BEFORE = compactList(`
  employees, employee, emp, worker, user, person, staff, member, work, business, primary, current, official, home, hr,
  the, mitarbeiter, sap, ad, csv, legal, corporate, company`)
const AFTER = compactList(`
  name, text, txt, description, desc, title, code, value, local, english, en, bezeichnung, 1, primary, current, c`)

/** Reads what a header means; undefined when it says nothing that we import. */
export function matchHeader(header: string): HeaderMatch | undefined {
  const { compact } = readHeader(header)
  if (compact === '') return undefined
  if (namesPayManager(header)) return { kind: 'manager', line: 'pay', by: findReference(compact) }
  const exact = personTargets.get(compact)
  if (exact !== undefined) return { kind: 'person', target: exact, sure: true }
  return matchManager(compact) ?? matchLoosely(compact)
}

function matchManager(compact: string): HeaderMatch | undefined {
  const bare = managers.get(compact) ?? managers.get(withoutStart(compact, ['employee', 'worker', 'emp', 'current']))
  if (bare !== undefined) return { kind: 'manager', line: bare, by: undefined }
  for (const { text, by } of references) {
    const line = compact.endsWith(text) ? managers.get(compact.slice(0, -text.length)) : undefined
    if (line !== undefined) return { kind: 'manager', line, by }
    if (!compact.startsWith(text)) continue
    const rest = compact.slice(text.length)
    const named = ['', ...links].find((link) => rest.startsWith(link) && managers.has(rest.slice(link.length)))
    if (named !== undefined) return { kind: 'manager', line: managers.get(rest.slice(named.length))!, by }
  }
  return undefined
}

function matchLoosely(compact: string): HeaderMatch | undefined {
  const startless = withoutStart(compact, BEFORE)
  for (const form of [startless, withoutEnd(compact, AFTER), withoutEnd(startless, AFTER)]) {
    const target = form === compact ? undefined : personTargets.get(form)
    if (target !== undefined) return { kind: 'person', target, sure: false }
  }
  return undefined
}

/** How a pay manager's header names them: the reference that it begins or ends with. */
function findReference(compact: string): ManagerReference | undefined {
  return references.find(({ text }) => compact.endsWith(text) || compact.startsWith(text))?.by
}

function withoutStart(text: string, starts: readonly string[]): string {
  const start = starts.find((candidate) => text.startsWith(candidate) && text.length > candidate.length)
  return start === undefined ? text : text.slice(start.length)
}

function withoutEnd(text: string, ends: readonly string[]): string {
  const end = ends.find((candidate) => text.endsWith(candidate) && text.length > candidate.length)
  return end === undefined ? text : text.slice(0, -end.length)
}

function compactList(text: string): string[] {
  return text.split(',').map((entry) => entry.replaceAll(/\s/gu, ''))
}
