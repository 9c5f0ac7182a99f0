import type { DirectoryPerson } from '../person.ts'
import type { ManagerTarget } from '../mapping/import-target.ts'
import { REPORTING_LINE_KINDS } from '../reporting-line.ts'
import type { ReportingLineKind } from '../reporting-line.ts'
import { cleanText } from '../values/clean-text.ts'
import { nameKey } from '../values/name-key.ts'
import { readEmail } from '../values/read-email.ts'
import type { ImportRow, ManagerMention } from './import-row.ts'
import { MAX_MANAGERS_PER_KIND } from './limits.ts'
import { describeProblem } from './problem.ts'
import type { ImportProblem } from './problem.ts'

/** People as they will be after the import, by every way in which a manager may be named. */
export interface ManagerIndex {
  readonly byExternalId: ReadonlyMap<string, DirectoryPerson>
  readonly byEmail: ReadonlyMap<string, DirectoryPerson>
  readonly byName: ReadonlyMap<string, readonly DirectoryPerson[]>
}

/** Indexes people as they will be. */
export function indexManagers(people: Iterable<DirectoryPerson>): ManagerIndex {
  const byExternalId = new Map<string, DirectoryPerson>()
  const byEmail = new Map<string, DirectoryPerson>()
  const byName = new Map<string, DirectoryPerson[]>()
  for (const person of people) {
    if (person.externalId !== null) byExternalId.set(person.externalId, person)
    if (person.email !== null) byEmail.set(person.email, person)
    const key = nameKey(person.fullName)
    const namesakes = byName.get(key)
    if (namesakes === undefined) byName.set(key, [person])
    else namesakes.push(person)
  }
  return { byExternalId, byEmail, byName }
}

/** Whom a row names as managers of one kind. */
export interface ResolvedManagers {
  readonly kind: ReportingLineKind
  readonly managerIds: ReadonlySet<string>
  /** A manager could not be found: lines of this kind that stand are not ended on its word. */
  readonly isPartial: boolean
}

/** Finds the managers that a row names, and says which cannot be found and what would mend it. */
export function resolveManagers(
  { row, personId }: { row: ImportRow; personId: string },
  index: ManagerIndex,
): { managers: ResolvedManagers[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const managers = REPORTING_LINE_KINDS.flatMap((kind) => {
    const mentions = row.managers[kind]
    if (mentions === undefined) return []
    const managerIds = new Set<string>()
    let isPartial = mentions.length > MAX_MANAGERS_PER_KIND
    if (isPartial) {
      const field: ManagerTarget = `${kind}ManagerName`
      const facts = { limit: MAX_MANAGERS_PER_KIND }
      problems.push(describeProblem({ rowNumber: row.rowNumber, field, code: 'MANAGERS_TOO_MANY', facts }))
    }
    for (const mention of mentions.slice(0, MAX_MANAGERS_PER_KIND)) {
      const found = findManager(mention, index)
      const field: ManagerTarget = `${kind}Manager${found.by}`
      const problem = describeFault({ found, personId, rowNumber: row.rowNumber, field })
      if (problem !== undefined) problems.push(problem)
      if (found.people.length !== 1) isPartial = true
      else if (found.people[0]!.id !== personId) managerIds.add(found.people[0]!.id)
    }
    return [{ kind, managerIds, isPartial }]
  })
  return { managers, problems }
}

interface Found {
  readonly people: readonly DirectoryPerson[]
  readonly by: 'ExternalId' | 'Email' | 'Name'
  readonly value: string
}

/**
 * By the surest reference that is given, and among namesakes whoever has not left. An id that nobody has does not fall
 * back on a name that somebody has.
 */
function findManager(mention: ManagerMention, index: ManagerIndex): Found {
  const externalId = readMention(mention.externalId)
  if (externalId !== '') return found('ExternalId', externalId, index.byExternalId.get(externalId))
  const email = readMention(mention.email)
  if (email !== '') {
    const read = readEmail(email)
    return found('Email', email, 'email' in read ? index.byEmail.get(read.email) : undefined)
  }
  const value = readMention(mention.fullName)
  const namesakes = index.byName.get(nameKey(value)) ?? []
  const present = namesakes.filter((person) => person.status === 'active')
  return { by: 'Name', value, people: present.length > 0 ? present : namesakes }
}

function readMention(raw: string | undefined): string {
  return raw === undefined ? '' : cleanText(raw.toWellFormed()).text
}

function found(by: Found['by'], value: string, person: DirectoryPerson | undefined): Found {
  return { by, value, people: person === undefined ? [] : [person] }
}

function describeFault(row: {
  found: Found
  personId: string
  rowNumber: number
  field: ManagerTarget
}): ImportProblem | undefined {
  const { rowNumber, field } = row
  const { people, value } = row.found
  const [manager] = people
  if (manager === undefined) return describeProblem({ rowNumber, field, code: 'MANAGER_UNKNOWN', facts: { value } })
  if (people.length > 1) {
    return describeProblem({ rowNumber, field, code: 'MANAGER_AMBIGUOUS', facts: { value, limit: people.length } })
  }
  const isSelf = manager.id === row.personId
  if (isSelf) return describeProblem({ rowNumber, field, code: 'MANAGER_IS_SELF', facts: { value } })
  if (manager.status !== 'left') return undefined
  return describeProblem({ rowNumber, field, code: 'MANAGER_HAS_LEFT', facts: { value, other: manager.fullName } })
}
