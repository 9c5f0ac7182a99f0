import type { Roster } from '../run/roster.ts'
import { addExclusion, createExclusionList } from './exclusions.ts'
import type { ExclusionList, ExclusionRule } from './exclusions.ts'

/**
 * What matching asks of the directory: for each of the given people, by position, the positions of all others above or
 * below them: `peers[offsets[i] .. offsets[i + 1])`. `createChainOfCommand` of `@ithaca/core/directory` answers it.
 */
export interface ChainPeers {
  peersInChain(personIds: readonly string[]): { readonly offsets: Uint32Array; readonly peers: Uint32Array }
}

/** Two participations that must not be paired. */
export interface ParticipantPair {
  readonly mentorId: string
  readonly mentoreeId: string
}

/** All pairs that rules remove before anything is scored, in bulk and sparse. */
export function listExclusions(input: {
  readonly roster: Roster
  readonly chain: ChainPeers
  readonly vetoes: readonly ParticipantPair[]
  readonly previousPartners: readonly ParticipantPair[]
}): ExclusionList {
  const { roster } = input
  const list = createExclusionList(roster.mentorees.length)
  addChain(list, roster, input.chain)
  for (const [row, mentoree] of roster.mentorees.entries()) {
    const column = roster.columnOf.get(mentoree.id)
    if (column !== undefined) addExclusion(list, row, column, 'same-person')
  }
  addPairs(list, roster, input.vetoes, 'veto')
  addPairs(list, roster, input.previousPartners, 'previous-partner')
  return list
}

/** M1: nobody is proposed to anybody above or below them, at any distance, through any line. */
function addChain(list: ExclusionList, roster: Roster, chain: ChainPeers): void {
  const people = roster.participants
  const rows = Int32Array.from(people, ({ id }) => roster.rowOf.get(id) ?? -1)
  const columns = Int32Array.from(people, ({ id }) => roster.columnOf.get(id) ?? -1)
  const { offsets, peers } = chain.peersInChain(people.map(({ personId }) => personId))
  for (let at = 0; at < people.length; at++) {
    if (rows[at]! < 0) continue
    for (const peer of peers.subarray(offsets[at], offsets[at + 1])) {
      if (columns[peer]! >= 0) addExclusion(list, rows[at]!, columns[peer]!, 'chain-of-command')
    }
  }
}

/** Pairs that name somebody who does not take part remove nothing. */
function addPairs(
  list: ExclusionList,
  roster: Roster,
  pairs: readonly ParticipantPair[],
  rule: ExclusionRule,
): void {
  for (const { mentorId, mentoreeId } of pairs) {
    const row = roster.rowOf.get(mentoreeId)
    const column = roster.columnOf.get(mentorId)
    if (row !== undefined && column !== undefined) addExclusion(list, row, column, rule)
  }
}
