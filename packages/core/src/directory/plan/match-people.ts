import type { DirectoryPerson } from '../person.ts'
import { describeProblem } from './problem.ts'
import type { ImportProblem, ProblemCode, ProblemFacts } from './problem.ts'
import type { PersonValues } from './read-person.ts'

/** A row on its way to a plan. */
export interface DraftRow {
  readonly rowNumber: number
  readonly values: PersonValues
  readonly problems: ImportProblem[]
  /** Whom of the directory the row means; undefined for somebody new. Known also for rows that stay out. */
  existing: DirectoryPerson | undefined
}

/** Whether a row stays out of the import. */
export function isInvalid(draft: DraftRow): boolean {
  return draft.problems.some((problem) => !problem.isWarning)
}

/** The directory by id, by the organisation's key and by e-mail. */
export interface PeopleIndex {
  readonly byExternalId: ReadonlyMap<string, DirectoryPerson>
  readonly byEmail: ReadonlyMap<string, DirectoryPerson>
}

/** Indexes people by their keys. */
export function indexPeople(people: readonly DirectoryPerson[]): PeopleIndex {
  const byExternalId = new Map<string, DirectoryPerson>()
  const byEmail = new Map<string, DirectoryPerson>()
  for (const person of people) {
    if (person.externalId !== null) byExternalId.set(person.externalId, person)
    if (person.email !== null) byEmail.set(person.email, person)
  }
  return { byExternalId, byEmail }
}

/**
 * Finds whom each row means: by id, else by e-mail when the person found there has no other id. Rows that mean the
 * same person, or claim an id or e-mail that an earlier row or somebody else holds, stay out, with the reason.
 */
export function matchPeople(drafts: readonly DraftRow[], index: PeopleIndex): void {
  const rowOf = {
    externalId: new Map<string, number>(),
    email: new Map<string, number>(),
    person: new Map<string, number>(),
  }
  const moved = findMovedEmails(drafts, index)
  for (const draft of drafts) {
    draft.existing = findExisting(draft.values, index, moved)
    if (isInvalid(draft)) continue
    const { externalId, email } = draft.values
    const doubled = findDoubled(draft, rowOf)
    if (doubled !== undefined) {
      draft.problems.push(describeProblem({ rowNumber: draft.rowNumber, ...doubled }))
      continue
    }
    if (externalId) rowOf.externalId.set(externalId, draft.rowNumber)
    if (email) rowOf.email.set(email, draft.rowNumber)
    if (draft.existing !== undefined) rowOf.person.set(draft.existing.id, draft.rowNumber)
  }
  refuseTakenEmails(drafts, index)
}

/**
 * E-mails whose holders are known by id to a row that gives them another: they no longer tell whom a row means.
 * Otherwise the same file would mean somebody else once it was committed.
 */
function findMovedEmails(drafts: readonly DraftRow[], index: PeopleIndex): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const draft of drafts) {
    const { externalId, email } = draft.values
    const holder = externalId && !isInvalid(draft) ? index.byExternalId.get(externalId) : undefined
    if (holder?.email && email && holder.email !== email) moved.add(holder.email)
  }
  return moved
}

function findExisting(
  { externalId, email }: PersonValues,
  index: PeopleIndex,
  moved: ReadonlySet<string>,
): DirectoryPerson | undefined {
  const byId = externalId ? index.byExternalId.get(externalId) : undefined
  if (byId !== undefined || !email || moved.has(email)) return byId
  const byEmail = index.byEmail.get(email)
  return externalId && byEmail?.externalId ? undefined : byEmail
}

interface RowsTaken {
  readonly externalId: ReadonlyMap<string, number>
  readonly email: ReadonlyMap<string, number>
  readonly person: ReadonlyMap<string, number>
}

type Doubled = { field: 'externalId' | 'email' | null; code: ProblemCode; facts: ProblemFacts }

function findDoubled(draft: DraftRow, rowOf: RowsTaken): Doubled | undefined {
  const { externalId, email } = draft.values
  const sameId = externalId ? rowOf.externalId.get(externalId) : undefined
  if (sameId !== undefined) {
    return { field: 'externalId', code: 'EXTERNAL_ID_DOUBLED', facts: { value: externalId!, otherRow: sameId } }
  }
  const sameEmail = email ? rowOf.email.get(email) : undefined
  if (sameEmail !== undefined) {
    return { field: 'email', code: 'EMAIL_DOUBLED', facts: { value: email!, otherRow: sameEmail } }
  }
  const samePerson = draft.existing && rowOf.person.get(draft.existing.id)
  if (samePerson === undefined) return undefined
  return { field: null, code: 'PERSON_DOUBLED', facts: { other: draft.existing!.fullName, otherRow: samePerson } }
}

/**
 * An e-mail may pass from one person to another within a file, as long as the row that gives it up is good. When a
 * row turns out bad, whoever waited for its e-mail is bad too, and so on: each row is asked at most once more.
 */
function refuseTakenEmails(drafts: readonly DraftRow[], index: PeopleIndex): void {
  const releasing = new Map<string, DraftRow>()
  for (const draft of drafts) {
    const { existing, values } = draft
    if (isInvalid(draft) || !existing?.email || !values.email || values.email === existing.email) continue
    releasing.set(existing.email, draft)
  }
  const wanting = new Map<string, DraftRow>()
  const waiting: DraftRow[] = []
  for (const draft of drafts) {
    const email = isInvalid(draft) ? undefined : draft.values.email
    if (!email || (index.byEmail.get(email) ?? draft.existing) === draft.existing) continue
    wanting.set(email, draft)
    if (!releasing.has(email)) waiting.push(draft)
  }
  for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) {
    const email = draft.values.email!
    const facts = { value: email, other: index.byEmail.get(email)!.fullName }
    draft.problems.push(describeProblem({ rowNumber: draft.rowNumber, field: 'email', code: 'EMAIL_TAKEN', facts }))
    const kept = draft.existing?.email
    const next = kept ? wanting.get(kept) : undefined
    if (next !== undefined && releasing.get(kept!) === draft && !isInvalid(next)) waiting.push(next)
  }
}
