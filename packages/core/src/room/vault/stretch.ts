import { argon2id } from 'hash-wasm'
import type { Bytes } from '../bytes/bytes.ts'

/** What one guess at a passphrase costs. */
export interface StretchCost {
  readonly memoryKibibytes: number
  readonly passes: number
}

/** RFC 9106, section 4, second choice: 64 MiB and three passes; here with one lane, because WebAssembly has one. */
export const COST: StretchCost = { memoryKibibytes: 65_536, passes: 3 }
/** A vault that asks for less was not made by us; one that asks for more could stop the device. */
export const COST_LIMITS = { memoryKibibytes: [19_456, 262_144], passes: [2, 10] } as const

/** Makes 32 bytes of key out of a passphrase. The caller says where: in this thread, or in one beside it. */
export type Stretch = (passphrase: string, salt: Bytes, cost: StretchCost) => Promise<Bytes>

/** Argon2id (RFC 9106) in this thread. The passphrase counts as NFKC, without blanks around it. */
export const stretchHere: Stretch = async (passphrase, salt, { memoryKibibytes, passes }) => {
  const password = passphrase.normalize('NFKC').trim()
  const key = await argon2id({ password, salt, memorySize: memoryKibibytes, iterations: passes, parallelism: 1, hashLength: 32, outputType: 'binary' })
  return Uint8Array.from(key)
}

/** Whether a vault's cost is one that we would ask for. */
export function isReasonable({ memoryKibibytes, passes }: StretchCost): boolean {
  const [leastMemory, mostMemory] = COST_LIMITS.memoryKibibytes
  const [leastPasses, mostPasses] = COST_LIMITS.passes
  return memoryKibibytes >= leastMemory && memoryKibibytes <= mostMemory && passes >= leastPasses && passes <= mostPasses
}
