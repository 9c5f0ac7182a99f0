import type { KeyValue } from '@ithaca/sdk'

/** People by a key: a small number each, 0 for a key that is not known. */
export interface KeyCodes {
  readonly codes: Int32Array
  /** The keys by code; the first is never looked at. */
  readonly keys: readonly (KeyValue | undefined)[]
  /** Somebody who has the key, to name them when it goes wrong. */
  readonly holders: readonly number[]
}

/** Gives each distinct key a code, in order of first appearance. Keys are the same when they are written the same. */
export function codeKeys(keys: readonly (KeyValue | undefined)[]): KeyCodes {
  const codeOf = new Map<string, number>()
  const distinct: (KeyValue | undefined)[] = [undefined]
  const holders = [-1]
  const codes = new Int32Array(keys.length)
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue
    const written = JSON.stringify(key)
    let code = codeOf.get(written)
    if (code === undefined) {
      code = distinct.length
      codeOf.set(written, code)
      distinct.push(key)
      holders.push(at)
    }
    codes[at] = code
  }
  return { codes, keys: distinct, holders }
}
