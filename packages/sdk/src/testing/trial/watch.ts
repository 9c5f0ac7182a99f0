import type { AnyView } from '../../field/reads.ts'
import type { MadeUpPeople, MadeUpPerson } from '../people/made-up-people.ts'

/** What a criterion did to the people it was shown, by name. */
export interface Watch {
  /** Names that it read without declaring them. */
  readonly undeclared: Set<string>
  /** Names that it tried to write or delete. */
  readonly changed: Set<string>
}

/** Names that the language itself looks up on any object. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(['toJSON', 'then', 'constructor', 'toString', 'valueOf'])

function guard(view: AnyView, declared: ReadonlySet<string>, watch: Watch): AnyView {
  const refuse = (_: AnyView, name: string | symbol) => {
    watch.changed.add(String(name))
    return false
  }
  return new Proxy(view, {
    get: (target, name) => {
      if (typeof name === 'string' && !declared.has(name) && !LANGUAGE_NAMES.has(name)) watch.undeclared.add(name)
      return typeof name === 'string' && declared.has(name) ? target[name] : undefined
    },
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
  })
}

/** The same people, watched: what is read undeclared or written is noted, and writing fails. */
export function watchPeople(
  people: MadeUpPeople,
  declared: Record<'mentor' | 'mentoree', object>,
  watch: Watch,
): MadeUpPeople {
  const guardAll = (side: readonly MadeUpPerson[], fields: object) => {
    const names = new Set(Object.keys(fields))
    return side.map(({ id, view }) => ({ id, view: guard(view, names, watch) }))
  }
  return {
    mentors: guardAll(people.mentors, declared.mentor),
    mentorees: guardAll(people.mentorees, declared.mentoree),
  }
}
