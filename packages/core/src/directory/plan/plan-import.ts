import type { DirectoryPerson, PersonFields } from '../person.ts'
import { EMPTY_PERSON } from '../person.ts'
import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import { listFieldChanges } from './change.ts'
import type { PersonChange, StoredLine } from './change.ts'
import type { ImportRow } from './import-row.ts'
import { MAX_ROWS } from './limits.ts'
import { indexPeople, isInvalid, matchPeople } from './match-people.ts'
import type { DraftRow } from './match-people.ts'
import { planLines } from './plan-lines.ts'
import { describeProblem } from './problem.ts'
import type { ImportProblem } from './problem.ts'
import { createValueReaders, readPerson } from './read-person.ts'
import { indexManagers, resolveManagers } from './resolve-managers.ts'
import { describeCycles } from './warn-of-cycles.ts'

/** What an import does about people of the directory who are not in it. */
export type AbsentPeople = 'keep' | 'mark-left'

/** What becomes of one row. */
export interface RowPlan {
  readonly rowNumber: number
  readonly outcome: 'create' | 'update' | 'unchanged' | 'invalid'
  /** Whom the row speaks of, for a list: the name, else the id or e-mail. */
  readonly label: string
  /** Of a new person: the id that they will get. null for an invalid row that means nobody known. */
  readonly personId: string | null
  /** null when nothing is to be done. */
  readonly change: PersonChange | null
  readonly problems: readonly ImportProblem[]
}

/** What an import would do: plain data, to be looked at before anything is written, stored, committed and undone. */
export interface ImportPlan {
  /** In the order of the file. */
  readonly rows: readonly RowPlan[]
  /** Changes to people who are not in the file. */
  readonly absent: readonly PersonChange[]
  readonly fileProblems: readonly ImportProblem[]
  readonly counts: Readonly<Record<RowPlan['outcome'] | 'warnings', number>>
}

/** The directory as it stands, and the day and ids for what is new. */
export interface PlanContext {
  readonly people: readonly DirectoryPerson[]
  readonly lines: readonly StoredLine[]
  /** ISO date on which changed lines end and start. */
  readonly asOf: string
  /** A fresh id at each call. */
  readonly createId: () => string
}

/**
 * Plans an import and changes nothing.
 *
 * People are known by id, else by e-mail, so that planning the same rows again after they were committed finds all
 * unchanged. Managers may come later in the file. A fault in an id, name or e-mail keeps its row out; any other is a
 * warning, and what was known stays. A person who had left and is named by a row is active again. E-mails may pass
 * from one person to another, so whoever writes the plan must free them all before setting any.
 *
 * Fails when there are more than `MAX_ROWS` rows. Linear in rows, people and lines.
 */
export function planImport(
  input: { rows: readonly ImportRow[]; absent?: AbsentPeople },
  context: PlanContext,
): Result<ImportPlan, DomainError> {
  if (input.rows.length > MAX_ROWS) {
    const message = `There are ${input.rows.length} rows; at most ${MAX_ROWS} can be imported at once. Divide the file.`
    return fail({ code: 'TOO_MANY_ROWS', message, path: ['rows'], facts: { limit: MAX_ROWS } })
  }
  const readers = createValueReaders()
  const drafts = input.rows.map((row): DraftRow => {
    const { values, problems } = readPerson(row, readers)
    return { rowNumber: row.rowNumber, values, problems: [...problems], existing: undefined }
  })
  matchPeople(drafts, indexPeople(context.people))
  refuseNameless(drafts)

  const planned = drafts.map((draft) => (isInvalid(draft) ? undefined : planPerson(draft, context.createId)))
  const absent = input.absent === 'mark-left' ? markAbsent(drafts, context.people) : []
  const after = new Map(context.people.map((person) => [person.id, person]))
  for (const change of absent) after.set(change.personId, { ...after.get(change.personId)!, status: 'left' })
  for (const person of planned) if (person !== undefined) after.set(person.id, person)

  const changes = planChanges({ rows: input.rows, drafts, planned, after }, context)
  const rows = drafts.map((draft, place) => toRowPlan(draft, changes[place]))
  const fileProblems = warnOfMany(absent, context.people)
  return ok({ rows, absent, fileProblems, counts: count(rows) })
}

/** New people need a name; the others keep theirs. */
function refuseNameless(drafts: readonly DraftRow[]): void {
  for (const draft of drafts) {
    if (isInvalid(draft) || draft.existing !== undefined || draft.values.fullName !== undefined) continue
    draft.problems.push(describeProblem({ rowNumber: draft.rowNumber, field: 'fullName', code: 'NAME_MISSING' }))
  }
}

/** The person as they will be. */
function planPerson(draft: DraftRow, createId: () => string): DirectoryPerson {
  const before = draft.existing ?? { ...EMPTY_PERSON, id: createId() }
  return { ...before, ...draft.values, status: 'active' }
}

function planChanges(
  plan: {
    rows: readonly ImportRow[]
    drafts: readonly DraftRow[]
    planned: readonly (DirectoryPerson | undefined)[]
    after: ReadonlyMap<string, DirectoryPerson>
  },
  { lines, asOf, createId }: PlanContext,
): (PersonChange | undefined)[] {
  const index = indexManagers(plan.after.values())
  const linesOf = Map.groupBy(lines, (line) => line.personId)
  const linesAfter = new Map(lines.map((line) => [line.id, line]))
  const changes = plan.planned.map((person, place) => {
    if (person === undefined) return undefined
    const draft = plan.drafts[place]!
    const { managers, problems } = resolveManagers({ row: plan.rows[place]!, personId: person.id }, index)
    draft.problems.push(...problems)
    const own = linesOf.get(person.id) ?? []
    const linePlan = planLines({ personId: person.id, managers, lines: own, asOf, createId })
    for (const line of linePlan.opened) linesAfter.set(line.id, line)
    for (const { line, endsOn } of linePlan.closed) linesAfter.set(line.id, { ...line, endsOn })
    const values: Partial<PersonFields> = { ...draft.values, status: 'active' }
    const fields = listFieldChanges(draft.existing, values)
    return { personId: person.id, label: person.fullName, isNew: draft.existing === undefined, fields, ...linePlan }
  })
  const nameOf = new Map(Array.from(plan.after, ([id, person]) => [id, person.fullName]))
  const cycles = describeCycles({ nameOf, lines: [...linesAfter.values()], asOf })
  for (const [place, draft] of plan.drafts.entries()) {
    const other = cycles.get(changes[place]?.personId ?? '')
    if (other === undefined) continue
    const { rowNumber } = draft
    draft.problems.push(describeProblem({ rowNumber, field: null, code: 'MANAGERS_IN_CYCLE', facts: { other } }))
  }
  return changes
}

/** Everyone active whom no row means, not even one that stays out. */
function markAbsent(drafts: readonly DraftRow[], people: readonly DirectoryPerson[]): PersonChange[] {
  const present = new Set(drafts.map((draft) => draft.existing?.id))
  const emails = new Set(drafts.map((draft) => draft.values.email))
  return people.flatMap((person) => {
    const isNamed = present.has(person.id) || (person.email !== null && emails.has(person.email))
    if (isNamed || person.status === 'left') return []
    const fields = listFieldChanges(person, { status: 'left' })
    return [{ personId: person.id, label: person.fullName, isNew: false, fields, opened: [], closed: [], kept: [] }]
  })
}

function warnOfMany(absent: readonly PersonChange[], people: readonly DirectoryPerson[]): ImportProblem[] {
  if (absent.length * 2 <= people.length) return []
  const facts = { limit: absent.length }
  return [describeProblem({ rowNumber: null, field: null, code: 'MANY_WOULD_LEAVE', facts })]
}

function toRowPlan(draft: DraftRow, change: PersonChange | undefined): RowPlan {
  const { rowNumber, problems, values, existing } = draft
  const label = values.fullName ?? existing?.fullName ?? values.externalId ?? values.email ?? ''
  const base = { rowNumber, label, problems }
  if (change === undefined) return { ...base, outcome: 'invalid', personId: existing?.id ?? null, change: null }
  const { personId, isNew } = change
  if (isNew) return { ...base, outcome: 'create', personId, change }
  const isChanged = change.fields.length > 0 || change.opened.length > 0 || change.closed.length > 0
  return { ...base, outcome: isChanged ? 'update' : 'unchanged', personId, change: isChanged ? change : null }
}

function count(rows: readonly RowPlan[]): ImportPlan['counts'] {
  const counts = { create: 0, update: 0, unchanged: 0, invalid: 0, warnings: 0 }
  for (const row of rows) {
    counts[row.outcome]++
    counts.warnings += row.problems.filter((problem) => problem.isWarning).length
  }
  return counts
}
