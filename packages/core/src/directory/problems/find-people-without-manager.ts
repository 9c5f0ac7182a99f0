import type { ChainOfCommand } from '../chain-of-command/create-chain-of-command.ts'
import { isInForce } from '../reporting-line.ts'
import type { DirectoryOnDay, DirectoryProblem } from './directory-problem.ts'
import { listNames } from './directory-problem.ts'

/**
 * People without any manager, when there is more than one: somebody must be at the top, and it is taken to be the one
 * with most people below.
 */
export function findPeopleWithoutManager(directory: DirectoryOnDay, chain: ChainOfCommand): DirectoryProblem[] {
  const { people, lines, asOf } = directory
  const managed = new Set(lines.filter((line) => isInForce(line, asOf)).map((line) => line.personId))
  const tops = people.filter((person) => person.status === 'active' && !managed.has(person.id))
  if (tops.length < 2) return []
  const managers = new Set(lines.filter((line) => isInForce(line, asOf)).map((line) => line.managerId))
  let top = tops[0]!
  let most = 0
  for (const person of tops) {
    const below = managers.has(person.id) ? chain.everyoneBelow(person.id).length : 0
    if (below > most) {
      top = person
      most = below
    }
  }
  const others = tops.filter((person) => person !== top)
  return [
    {
      key: 'no-manager',
      kind: 'no-manager',
      message: `Besides ${top.fullName}, who has most people below, no manager is known for: ${listNames(others)}.`,
      mend: 'Give each a manager. Whoever rightly has none can stay; nobody is then above them.',
      personIds: others.map((person) => person.id),
    },
  ]
}
