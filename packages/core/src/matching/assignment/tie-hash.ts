/**
 * A number for an id that looks random but is always the same: 32 bits over its UTF-16 code units, well mixed.
 * *(FNV-1a of Fowler, Noll and Vo, finished as MurmurHash3 finishes.)*
 */
export function hashId(id: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** A number from 0 to 2^32 - 1 for a pair of hashed ids: not the same when they are exchanged. */
export function hashPair(mentoree: number, mentor: number): number {
  return mix(mix(mentoree + 0x9e3779b9) ^ Math.imul(mentor, 0x85ebca6b))
}

function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
