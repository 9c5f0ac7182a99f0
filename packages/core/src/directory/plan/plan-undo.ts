import type { DirectoryPerson } from '../person.ts'
import { EMPTY_PERSON, PERSON_FIELDS } from '../person.ts'
import { isSameValue } from './change.ts'
import type { PersonChange, StoredLine } from './change.ts'
import { findLostKeys } from './undo-keys.ts'
import { planLineUndo } from './undo-lines.ts'
import type { LineUndo } from './undo-lines.ts'
import type { UndoConflict, UndoPlan, UndoStep } from './undo-step.ts'

/** The directory as it is now. */
export interface UndoContext {
  readonly people: readonly DirectoryPerson[]
  readonly lines: readonly StoredLine[]
  /** People who by now sign in, take part in a program or are named elsewhere: they are never removed. */
  readonly boundPersonIds: ReadonlySet<string>
}

/**
 * Plans how to take a committed import back as a whole, from the changes that it stored.
 *
 * What still stands as the import left it goes back to what it was; what later edits touched stays and is listed.
 * New people stay when they were edited since, take part in something, or somebody else reports to them by now; then
 * those whom they report to stay as well. Free all ids and e-mails before setting any. Linear in changes and lines.
 */
export function planUndo(changes: readonly PersonChange[], context: UndoContext): UndoPlan {
  const people = new Map(context.people.map((person) => [person.id, person]))
  const conflicts: UndoConflict[] = []
  const lineUndo = planLineUndo(changes, context.lines)
  const keptPeople = findKeptPeople({ changes, people, lineUndo }, context)
  const steps = changes.flatMap((change) => {
    const person = people.get(change.personId)
    if (person === undefined) return []
    const reason = keptPeople.get(change.personId)
    if (reason !== undefined) {
      conflicts.push(describeConflict(change, 'person', reason))
      return []
    }
    return [planStep({ change, person, lines: lineUndo.get(change)! }, conflicts)]
  })
  return { steps: withoutLostKeys(steps, people, conflicts), conflicts }
}

type KeptBecause = 'edited' | 'bound' | 'managing'

const KEPT: Readonly<Record<KeptBecause, string>> = {
  edited: 'was edited since. They and their managers stay.',
  bound: 'takes part in something by now. They and their managers stay.',
  managing: 'has people reporting to them who stay. They and their managers stay.',
}

/** New people who must stay, and with each the new people above them. */
function findKeptPeople(
  known: {
    changes: readonly PersonChange[]
    people: ReadonlyMap<string, DirectoryPerson>
    lineUndo: ReadonlyMap<PersonChange, LineUndo>
  },
  context: UndoContext,
): ReadonlyMap<string, KeptBecause> {
  const added = new Map(known.changes.filter((change) => change.isNew).map((change) => [change.personId, change]))
  const removable = new Set(Array.from(known.lineUndo.values(), (undo) => undo.removeLineIds).flat())
  const kept = new Map<string, KeptBecause>()
  const waiting: string[] = []
  const keep = (id: string, reason: KeptBecause): void => {
    if (!added.has(id) || kept.has(id)) return
    kept.set(id, reason)
    waiting.push(id)
  }
  for (const change of added.values()) {
    const person = known.people.get(change.personId)
    if (context.boundPersonIds.has(change.personId)) keep(change.personId, 'bound')
    else if (person !== undefined && !isAsImported(person, change)) keep(change.personId, 'edited')
  }
  for (const line of context.lines) {
    if (removable.has(line.id)) continue
    keep(line.managerId, 'managing')
    keep(line.personId, 'edited')
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const line of added.get(id)!.opened) keep(line.managerId, 'managing')
  }
  return kept
}

function isAsImported(person: DirectoryPerson, change: PersonChange): boolean {
  const imported = new Map(change.fields.map(({ field, after }) => [field, after]))
  return PERSON_FIELDS.every((field) => isSameValue(person[field], imported.get(field) ?? EMPTY_PERSON[field]))
}

function planStep(
  step: { change: PersonChange; person: DirectoryPerson; lines: LineUndo },
  conflicts: UndoConflict[],
): UndoStep {
  const { change, person, lines } = step
  const base = { personId: change.personId, label: change.label }
  if (change.isNew) {
    return { ...base, removePerson: true, fields: [], removeLineIds: lines.removeLineIds, reopenLines: [] }
  }
  const fields = change.fields.flatMap(({ field, before, after }) => {
    const now = person[field]
    if (isSameValue(now, before)) return []
    if (isSameValue(now, after)) return [{ field, before: now, after: before }]
    conflicts.push(describeConflict(change, field, 'was changed since. The newer value stays.'))
    return []
  })
  if (lines.isTouched) {
    conflicts.push(describeConflict(change, 'managers', 'has other managers since. The newer lines stay.'))
  }
  return { ...base, removePerson: false, fields, removeLineIds: lines.removeLineIds, reopenLines: lines.reopenLines }
}

function describeConflict(
  { personId, label }: PersonChange,
  field: UndoConflict['field'],
  reason: KeptBecause | (string & {}),
): UndoConflict {
  const sentence = field === 'person' ? KEPT[reason as KeptBecause] : reason
  const subject = field === 'person' || field === 'managers' ? label : `The field ${field} of ${label}`
  return { personId, label, field, message: `${subject} ${sentence}` }
}

/** An id or e-mail that went to somebody else since cannot be given back. */
function withoutLostKeys(
  steps: readonly UndoStep[],
  people: ReadonlyMap<string, DirectoryPerson>,
  conflicts: UndoConflict[],
): UndoStep[] {
  const lost = findLostKeys(steps, people)
  return steps.map((step) => {
    const fields = step.fields.filter((change) => {
      if (!lost.has(change)) return true
      const { personId, label } = step
      const message = `The field ${change.field} of ${label} was given to somebody else since. The newer value stays.`
      conflicts.push({ personId, label, field: change.field, message })
      return false
    })
    return { ...step, fields }
  })
}
