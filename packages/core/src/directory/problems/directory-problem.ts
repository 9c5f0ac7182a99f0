import type { StoredLine } from '../plan/change.ts'
import type { DirectoryPerson } from '../person.ts'

/** Something about a directory that is probably not as meant. */
export interface DirectoryProblem {
  /** The same for the same problem each time it is looked for. */
  readonly key: string
  readonly kind: 'cycle' | 'manager-has-left' | 'no-manager' | 'probably-doubled'
  readonly message: string
  readonly mend: string
  readonly personIds: readonly string[]
}

/** A directory on one day (ISO date). */
export interface DirectoryOnDay {
  readonly people: readonly DirectoryPerson[]
  readonly lines: readonly StoredLine[]
  readonly asOf: string
}

/** Most names that one sentence lists. */
const MAX_NAMES = 5

/** Names in a row: "Ana, Bo and 3 more". */
export function listNames(people: readonly Pick<DirectoryPerson, 'fullName'>[]): string {
  const names = people.slice(0, MAX_NAMES).map((person) => person.fullName)
  return people.length > MAX_NAMES ? `${names.join(', ')} and ${people.length - MAX_NAMES} more` : names.join(', ')
}
