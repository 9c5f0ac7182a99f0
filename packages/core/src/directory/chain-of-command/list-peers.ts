import { visitPairsInChain } from './pairs-in-chain.ts'
import type { PlacedParticipants } from './pairs-in-chain.ts'

/**
 * For each participant, by position, the positions of all others who are above or below them:
 * `peers[offsets[i] .. offsets[i + 1])`, ascending.
 */
export interface PeersInChain {
  readonly offsets: Uint32Array
  readonly peers: Uint32Array
}

/** Lists the pairs twice, to count and to fill, so that no more memory is held than the answer needs. */
export function listPeers(placed: PlacedParticipants): PeersInChain {
  const count = placed.componentOf.length
  const offsets = new Uint32Array(count + 1)
  visitPairsInChain(placed, (upper, lower) => {
    offsets[upper + 1]!++
    offsets[lower + 1]!++
  })
  for (let position = 0; position < count; position++) offsets[position + 1]! += offsets[position]!
  const next = offsets.slice(0, count)
  const peers = new Uint32Array(offsets[count]!)
  visitPairsInChain(placed, (upper, lower) => {
    peers[next[upper]!++] = lower
    peers[next[lower]!++] = upper
  })
  for (let position = 0; position < count; position++) peers.subarray(offsets[position], offsets[position + 1]).sort()
  return { offsets, peers }
}
