import { createChainOfCommand } from '../chain-of-command/create-chain-of-command.ts'
import type { StoredLine } from './change.ts'

/** Most names that a message about a cycle lists. */
const MAX_NAMES = 6

/**
 * Finds the cycles in the lines as they will be, and says for each member who is in theirs, by name.
 * Lines that form a cycle are kept: its members count as above each other (M1).
 */
export function describeCycles(input: {
  nameOf: ReadonlyMap<string, string>
  lines: readonly StoredLine[]
  asOf: string
}): ReadonlyMap<string, string> {
  const chain = createChainOfCommand({ personIds: [...input.nameOf.keys()], lines: input.lines, asOf: input.asOf })
  const told = new Map<string, string>()
  for (const memberIds of chain.cycles()) {
    const names = memberIds.slice(0, MAX_NAMES).map((id) => input.nameOf.get(id) ?? id)
    const more = memberIds.length - names.length
    const sentence = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
    for (const id of memberIds) told.set(id, sentence)
  }
  return told
}
