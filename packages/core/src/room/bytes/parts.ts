import { type Bytes, isSame, joinBytes, numberBytes, textBytes } from './bytes.ts'

/** The protocol's version; every statement and every context begins with it. */
export const PROTOCOL = 'ithaca-room/1'

/** What a statement is. It is the first part of each, so that none can be taken for another. */
export type Label = 'keys' | 'vault' | 'epoch' | 'grant' | 'entry' | 'content' | 'chunk' | 'disclosure' | 'draft' | 'epoch key'

const MOST_PARTS = 400

/** Parts, each behind its length in four bytes: one way to write, and one way to read. */
export function packParts(parts: readonly Bytes[]): Bytes {
  return joinBytes(...parts.flatMap((part) => [numberBytes(part.length), part]))
}

/** The parts again; nothing unless the bytes are exactly as many parts. */
export function readParts(bytes: Bytes, count?: number): Bytes[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Bytes[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length || parts.length === MOST_PARTS) return undefined
    const end = at + 4 + view.getUint32(at)
    if (end > bytes.length) return undefined
    parts.push(bytes.subarray(at + 4, end))
    at = end
  }
  return count === undefined || parts.length === count ? parts : undefined
}

/** A labelled statement: what is signed, bound as additional data, or hashed. */
export function statement(label: Label, parts: readonly Bytes[]): Bytes {
  return packParts([labelBytes(label), ...parts])
}

/** The parts of a statement behind its label; nothing if it is not that statement. */
export function readStatement(label: Label, bytes: Bytes, count?: number): Bytes[] | undefined {
  const [first, ...parts] = readParts(bytes) ?? []
  if (!first || !isSame(first, labelBytes(label))) return undefined
  return count === undefined || parts.length === count ? parts : undefined
}

function labelBytes(label: Label): Bytes {
  return textBytes(`${PROTOCOL} ${label}`)
}
