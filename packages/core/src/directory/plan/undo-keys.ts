import type { DirectoryPerson } from '../person.ts'
import type { FieldChange } from './change.ts'
import type { UndoStep } from './undo-step.ts'

const KEYS = ['externalId', 'email'] as const

/**
 * Finds ids and e-mails that cannot be given back because somebody else holds them by now. When one cannot be given
 * back, its present holder keeps theirs, which another may have waited for: that one is lost too, and so on.
 */
export function findLostKeys(
  steps: readonly UndoStep[],
  people: ReadonlyMap<string, DirectoryPerson>,
): ReadonlySet<FieldChange> {
  const lost = new Set<FieldChange>()
  for (const key of KEYS) {
    const moves = steps.flatMap(({ fields }) => fields.filter((change) => change.field === key))
    const releasing = new Map(moves.map((move) => [move.before, move]))
    const removed = new Set(steps.filter((step) => step.removePerson).map((step) => people.get(step.personId)?.[key]))
    const held = new Set(Array.from(people.values(), (person) => person[key]))
    const wanting = new Map(moves.map((move) => [move.after, move]))
    const waiting = moves.filter(({ after }) => {
      return after !== null && held.has(after as string) && !releasing.has(after) && !removed.has(after as string)
    })
    for (let move = waiting.pop(); move !== undefined; move = waiting.pop()) {
      if (lost.has(move)) continue
      lost.add(move)
      const next = move.before === null ? undefined : wanting.get(move.before)
      if (next !== undefined) waiting.push(next)
    }
  }
  return lost
}
