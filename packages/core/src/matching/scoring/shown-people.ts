import type { AnyView } from '@ithaca/sdk'
import type { KnownPerson, Projection } from '../../plugins/index.ts'

/** People between two chances to report progress or to stop. */
const PEOPLE_PER_STEP = 8_192

/**
 * The people of one side, shown to a criterion one after another. A view that nobody keeps is gone at once: those of
 * all people for all criteria would take more room than all else that a run needs.
 */
export interface ShownPeople {
  readonly count: number
  /** What is read of each, in order. */
  map<Value>(read: (view: AnyView, at: number) => Value): Generator<void, Value[]>
}

/** Shows people as a projection does. */
export function showPeople(people: readonly KnownPerson[], project: Projection): ShownPeople {
  return {
    count: people.length,
    *map(read) {
      const values: ReturnType<typeof read>[] = []
      for (const [at, person] of people.entries()) {
        values.push(read(project(person), at))
        if (values.length % PEOPLE_PER_STEP === 0) yield
      }
      return values
    },
  }
}
