import type { DirectoryPerson } from '../person.ts'
import { nameKey } from '../values/name-key.ts'
import type { DirectoryOnDay, DirectoryProblem } from './directory-problem.ts'

/**
 * People who are probably in the directory twice: the same name, and nothing in job, department or country that tells
 * them apart. Namesakes with different work are two people.
 */
export function findDoubledPeople({ people }: DirectoryOnDay): DirectoryProblem[] {
  const active = people.filter((person) => person.status === 'active')
  const namesakes = Map.groupBy(active, (person) => nameKey(person.fullName))
  return Array.from(namesakes.values()).flatMap((group) => {
    const doubles = group.filter((person) => group.some((other) => other !== person && looksTheSame(person, other)))
    const [first] = doubles
    if (first === undefined) return []
    const keys = doubles.map((person) => person.email ?? person.externalId ?? 'no e-mail').join(', ')
    return [
      {
        key: `probably-doubled:${doubles.map((person) => person.id).toSorted().join('+').slice(0, 200)}`,
        kind: 'probably-doubled',
        message: `${first.fullName} is probably here ${doubles.length} times: ${keys}.`,
        mend: 'If it is one person, mark all but one as having left. If not, fill in what tells them apart.',
        personIds: doubles.map((person) => person.id),
      } satisfies DirectoryProblem,
    ]
  })
}

function looksTheSame(a: DirectoryPerson, b: DirectoryPerson): boolean {
  return (['jobTitle', 'department', 'country'] as const).every((field) => {
    return a[field] === null || b[field] === null || a[field] === b[field]
  })
}
