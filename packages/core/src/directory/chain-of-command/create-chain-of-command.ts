import type { ReportingLine } from '../reporting-line.ts'
import { reverseEdges } from './adjacency.ts'
import { condense, listMembers } from './condense.ts'
import { createLineGraph } from './line-graph.ts'
import { listPeers } from './list-peers.ts'
import type { PeersInChain } from './list-peers.ts'
import { visitPairsInChain } from './pairs-in-chain.ts'
import type { PlacedParticipants } from './pairs-in-chain.ts'
import { findStrongComponents } from './strong-components.ts'
import { createUpwardIndex } from './upward-index.ts'
import { createWalk } from './walk.ts'

/**
 * Who is above whom on one day (M1): through solid, dotted and pay lines alike, at any distance. Members of a
 * reporting cycle count as above each other. Nobody is above themselves. Somebody unknown is above nobody.
 */
export interface ChainOfCommand {
  /** How many people are known, those named only by a line included. */
  readonly size: number
  /** A person's number, for `isAboveAt`; undefined for somebody unknown. */
  indexOf(personId: string): number | undefined
  /** Is `a` above `b`? */
  isAbove(a: string, b: string): boolean
  /** The same by number, for loops. Numbers must come from `indexOf`. */
  isAboveAt(a: number, b: number): boolean
  /** Is either above the other? Such a pair is never proposed, formed or kept. */
  inOneChain(a: string, b: string): boolean
  /** Everyone above a person, nearest first. */
  everyoneAbove(personId: string): string[]
  /** Everyone below a person, nearest first. */
  everyoneBelow(personId: string): string[]
  /** The reporting cycles: of each, the members in the order in which the people were given. */
  cycles(): string[][]
  /** For each participant all others in one chain with them, by position; memory is that of the answer. */
  peersInChain(participantIds: readonly string[]): PeersInChain
  /** The same as a stream: every such pair once, by position, in no promised order. */
  visitPairsInChain(participantIds: readonly string[], visit: (upper: number, lower: number) => void): void
}

/**
 * Builds the chain of command from the lines in force on `asOf` (ISO date).
 *
 * Strong components (Tarjan 1972), then an interval index over what remains (see `upward-index.ts`). One pass over
 * people and lines; exact for any lines, cycles, doubles and lines to oneself included. Figures: `bench/directory`.
 */
export function createChainOfCommand(input: {
  personIds: readonly string[]
  lines: readonly ReportingLine[]
  asOf: string
}): ChainOfCommand {
  const { ids, indexOf, upwards } = createLineGraph(input)
  const components = findStrongComponents(upwards)
  const { componentOf } = components
  const members = listMembers(components)
  const graph = condense({ upwards, components, members })
  const index = createUpwardIndex(graph)
  const walkUp = createWalk(upwards)
  let walkDown: ReturnType<typeof createWalk> | undefined

  const isAboveAt = (a: number, b: number): boolean => {
    const upper = componentOf[a]!
    const lower = componentOf[b]!
    return upper === lower ? a !== b : index.isAbove(upper, lower)
  }
  const isAbove = (a: string, b: string): boolean => {
    const upper = indexOf.get(a)
    const lower = indexOf.get(b)
    return upper !== undefined && lower !== undefined && isAboveAt(upper, lower)
  }
  const list = (walk: (start: number) => Uint32Array, personId: string): string[] => {
    const start = indexOf.get(personId)
    return start === undefined ? [] : Array.from(walk(start), (person) => ids[person]!)
  }
  const place = (participantIds: readonly string[]): PlacedParticipants => ({
    graph,
    componentOf: Int32Array.from(participantIds, (id) => {
      const person = indexOf.get(id)
      return person === undefined ? -1 : componentOf[person]!
    }),
  })

  return {
    size: ids.length,
    indexOf: (personId) => indexOf.get(personId),
    isAbove,
    isAboveAt,
    inOneChain: (a, b) => isAbove(a, b) || isAbove(b, a),
    everyoneAbove: (personId) => list(walkUp, personId),
    everyoneBelow: (personId) => list((walkDown ??= createWalk(reverseEdges(upwards))), personId),
    cycles: () => listCycles(members, ids),
    peersInChain: (participantIds) => listPeers(place(participantIds)),
    visitPairsInChain: (participantIds, visit) => visitPairsInChain(place(participantIds), visit),
  }
}

function listCycles(members: ReturnType<typeof listMembers>, ids: readonly string[]): string[][] {
  const cycles: { firstMember: number; memberIds: string[] }[] = []
  for (let component = 0; component < members.count; component++) {
    const people = members.targets.subarray(members.offsets[component], members.offsets[component + 1])
    if (people.length < 2) continue
    cycles.push({ firstMember: people[0]!, memberIds: Array.from(people, (person) => ids[person]!) })
  }
  return cycles.toSorted((a, b) => a.firstMember - b.firstMember).map((cycle) => cycle.memberIds)
}
