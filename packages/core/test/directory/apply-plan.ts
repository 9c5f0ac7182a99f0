import type { DirectoryPerson, ImportPlan, PersonChange, StoredLine, UndoPlan } from '@ithaca/core/directory'
import { EMPTY_PERSON } from '@ithaca/core/directory'

/** A directory in memory, as the database would hold it. */
export interface Directory {
  readonly people: readonly DirectoryPerson[]
  readonly lines: readonly StoredLine[]
}

/** Ids `n1`, `n2`... */
export function createIds(prefix = 'n'): () => string {
  let count = 0
  return () => `${prefix}${++count}`
}

export function changesOf(plan: ImportPlan): PersonChange[] {
  return [...plan.rows.flatMap((row) => (row.change === null ? [] : [row.change])), ...plan.absent]
}

/** What committing a plan does. */
export function applyPlan(directory: Directory, plan: ImportPlan): Directory {
  const people = new Map(directory.people.map((person) => [person.id, person]))
  const lines = new Map(directory.lines.map((line) => [line.id, line]))
  for (const change of changesOf(plan)) {
    const before = people.get(change.personId) ?? { ...EMPTY_PERSON, id: change.personId }
    const values = Object.fromEntries(change.fields.map(({ field, after }) => [field, after]))
    people.set(change.personId, { ...before, ...values })
    for (const line of change.opened) lines.set(line.id, line)
    for (const { line, endsOn } of change.closed) lines.set(line.id, { ...line, endsOn })
  }
  return { people: [...people.values()], lines: [...lines.values()] }
}

/** What committing the way back does. */
export function applyUndo(directory: Directory, undo: UndoPlan): Directory {
  const people = new Map(directory.people.map((person) => [person.id, person]))
  const lines = new Map(directory.lines.map((line) => [line.id, line]))
  for (const step of undo.steps) {
    const values = Object.fromEntries(step.fields.map(({ field, after }) => [field, after]))
    if (step.removePerson) people.delete(step.personId)
    else people.set(step.personId, { ...people.get(step.personId)!, ...values })
    for (const id of step.removeLineIds) lines.delete(id)
    for (const { lineId, endsOn } of step.reopenLines) {
      const { endsOn: _ended, ...open } = lines.get(lineId)!
      lines.set(lineId, endsOn === null ? open : { ...open, endsOn })
    }
  }
  return { people: [...people.values()], lines: [...lines.values()] }
}
