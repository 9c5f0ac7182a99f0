/**
 * What chooses among equals: for each pair of two people, by their positions, a number from 0 to 2^32 - 1 that the seed
 * decides, and neither name nor order.
 */
export function createTieValue(
  { rows, columns, seed }: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly seed: number },
): (row: number, column: number) => number {
  const rowHashes = rows.map((id) => hashId(id, seed))
  const columnHashes = columns.map((id) => hashId(id, seed))
  return (row, column) => hashPair(rowHashes[row]!, columnHashes[column]!)
}

/**
 * A number for an id that looks random but is always the same: 32 bits over its UTF-16 code units, well mixed.
 * *(FNV-1a of Fowler, Noll and Vo, finished as MurmurHash3 finishes.)*
 */
function hashId(id: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** A number from 0 to 2^32 - 1 for a pair of hashed ids: not the same when they are exchanged. */
function hashPair(mentoree: number, mentor: number): number {
  return mix(mix(mentoree + 0x9e3779b9) ^ Math.imul(mentor, 0x85ebca6b))
}

function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
