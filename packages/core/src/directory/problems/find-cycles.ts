import type { ChainOfCommand } from '../chain-of-command/create-chain-of-command.ts'
import type { StoredLine } from '../plan/change.ts'
import { isInForce } from '../reporting-line.ts'
import type { DirectoryOnDay, DirectoryProblem } from './directory-problem.ts'
import { listNames } from './directory-problem.ts'

/** Most people that a message walks round in a circle; a longer one is only counted. */
const MAX_LOOP = 12

/** Reporting cycles, each with its shortest loop and the line that is most likely the wrong one. */
export function findCycles(directory: DirectoryOnDay, chain: ChainOfCommand): DirectoryProblem[] {
  const cycles = chain.cycles()
  if (cycles.length === 0) return []
  const people = new Map(directory.people.map((person) => [person.id, person]))
  const linesOf = Map.groupBy(
    directory.lines.filter((line) => isInForce(line, directory.asOf) && line.personId !== line.managerId),
    (line) => line.personId,
  )
  const nameOf = (id: string): string => people.get(id)?.fullName ?? 'somebody'
  return cycles.map((memberIds) => {
    const loop = findLoop(memberIds[0]!, linesOf)
    const suspect = loop.toSorted((a, b) => suspicion(b) - suspicion(a) || (a.startsOn < b.startsOn ? 1 : -1))[0]!
    const circle = [...loop, loop[0]!].map((line) => nameOf(line.personId)).join(' → ')
    const members = listNames(memberIds.map((id) => ({ fullName: nameOf(id) })))
    const told = loop.length > MAX_LOOP ? members : circle
    return {
      key: `cycle:${memberIds.toSorted().join('+').slice(0, 200)}`,
      kind: 'cycle',
      message: `${memberIds.length} people report in a circle: ${told}. All of them count as above each other.`,
      mend:
        'End the line that points the wrong way; ' +
        `most likely the ${suspect.kind} line from ${nameOf(suspect.personId)} to ${nameOf(suspect.managerId)}.`,
      personIds: memberIds,
    }
  })
}

/** A second line is more often mistaken than a first. */
function suspicion(line: StoredLine): number {
  return line.kind === 'solid' ? 0 : 1
}

/** The shortest way from somebody in a cycle back to themselves, as lines. Breadth first. */
function findLoop(start: string, linesOf: ReadonlyMap<string, readonly StoredLine[]>): StoredLine[] {
  const cameBy = new Map<string, StoredLine>()
  const queue = [start]
  for (const id of queue) {
    for (const line of linesOf.get(id) ?? []) {
      if (cameBy.has(line.managerId)) continue
      cameBy.set(line.managerId, line)
      if (line.managerId === start) return walkBack(start, cameBy)
      queue.push(line.managerId)
    }
  }
  throw new Error('Somebody in a cycle must be able to reach themselves.')
}

function walkBack(start: string, cameBy: ReadonlyMap<string, StoredLine>): StoredLine[] {
  const loop: StoredLine[] = []
  let id = start
  do {
    const line = cameBy.get(id)!
    loop.push(line)
    id = line.personId
  } while (id !== start)
  return loop.toReversed()
}
