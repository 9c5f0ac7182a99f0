import { createChainOfCommand } from '../chain-of-command/create-chain-of-command.ts'
import type { DirectoryOnDay, DirectoryProblem } from './directory-problem.ts'
import { findCycles } from './find-cycles.ts'
import { findDoubledPeople } from './find-doubled-people.ts'
import { findManagersWhoLeft } from './find-managers-who-left.ts'
import { findPeopleWithoutManager } from './find-people-without-manager.ts'

/**
 * Lists what is probably wrong with a directory on one day, each with what would mend it: reporting cycles, managers
 * who have left, people without a manager, people who are there twice.
 */
export function describeProblems(directory: DirectoryOnDay): DirectoryProblem[] {
  const { people, lines, asOf } = directory
  const chain = createChainOfCommand({ personIds: people.map((person) => person.id), lines, asOf })
  return [
    ...findCycles(directory, chain),
    ...findManagersWhoLeft(directory),
    ...findPeopleWithoutManager(directory, chain),
    ...findDoubledPeople(directory),
  ]
}
