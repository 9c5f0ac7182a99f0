import { type Bytes, joinBytes, randomBytes, readText, textBytes } from '../bytes/bytes.ts'
import { statement } from '../bytes/parts.ts'
import { spaceParts } from '../bytes/space.ts'
import { open, seal } from '../keys/algorithms.ts'
import type { OpenSpace } from '../reading/open-room.ts'

const NONCE_BYTES = 12

/** Seals what somebody has begun to write under their own private space's key, for the device that it is begun on. */
export async function sealDraft(own: OpenSpace, name: string, text: string): Promise<Bytes | undefined> {
  if (own.step.step !== 'write') return undefined
  const nonce = randomBytes(NONCE_BYTES)
  return joinBytes(nonce, await seal(own.step.epoch.key, nonce, binding(own, name), textBytes(text)))
}

/** The draft again; nothing if it was begun under other keys. */
export async function openDraft(own: OpenSpace, name: string, sealed: Bytes): Promise<string | undefined> {
  if (own.step.step !== 'write') return undefined
  const text = await open(own.step.epoch.key, sealed.slice(0, NONCE_BYTES), binding(own, name), sealed.slice(NONCE_BYTES))
  return text && readText(text)
}

function binding({ epochs }: OpenSpace, name: string): Bytes {
  return statement('draft', [...spaceParts(epochs.space), textBytes(name)])
}
