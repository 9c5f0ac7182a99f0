import { type Bytes, joinBytes, randomBytes, readText, sha256, textBytes } from '../bytes/bytes.ts'
import { statement } from '../bytes/parts.ts'

/** What stands in an entry. `at`: the author's own clock, in ISO 8601. */
export type Content =
  | { readonly kind: 'message'; readonly at: string; readonly text: string }
  /** One thing that challenges the mentoree, in their own words before and, later, after. The latest entry of an issue counts. */
  | { readonly kind: 'issue'; readonly at: string; readonly issueId: string; readonly title: string; readonly before: string; readonly after: string }
  /** An answer to a phase's guide. */
  | { readonly kind: 'answer'; readonly at: string; readonly phase: string; readonly text: string }
  | { readonly kind: 'reflection'; readonly at: string; readonly text: string }
  /** A file whose sealed chunks lie beside the entries; `key` opens them, in base64. */
  | { readonly kind: 'file'; readonly at: string; readonly fileId: string; readonly name: string; readonly type: string; readonly sizeBytes: number; readonly chunks: number; readonly key: string }
  /** The author has erased these entries of theirs, by their own count. */
  | { readonly kind: 'erased'; readonly at: string; readonly sequences: readonly number[] }
  /** The keys that the author takes for their partner's, and whether the two compared words. In one's private space only. */
  | { readonly kind: 'pin'; readonly at: string; readonly fingerprint: string; readonly isCompared: boolean }
  /** The author showed a safeguarding officer as many entries (M16). */
  | { readonly kind: 'disclosed'; readonly at: string; readonly officer: string; readonly count: number }

/** Limits of what one entry holds, in characters. */
export const LIMITS = { text: 12_000, title: 200, fileName: 200, fileBytes: 10 * 1024 * 1024, sequences: 2_000 } as const

/** Lengths that a padded text can have, in bytes. */
export const BUCKETS: readonly number[] = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536]
const BLIND_BYTES = 32
const TAG_BYTES = 16
const MARK = 0x80

/** Lengths that an entry's ciphertext can have. */
export const CIPHERTEXT_LENGTHS: readonly number[] = BUCKETS.map((bucket) => BLIND_BYTES + bucket + TAG_BYTES)

/** The content as it is sealed: 32 random bytes that hide it in its commitment, JSON, and padding. Nothing if too long. */
export function packContent(content: Content): Bytes | undefined {
  const text = textBytes(JSON.stringify(content))
  const bucket = BUCKETS.find((length) => text.length < length)
  if (bucket === undefined) return undefined
  const padded = new Uint8Array(bucket)
  padded.set(text)
  padded[text.length] = MARK
  return joinBytes(randomBytes(BLIND_BYTES), padded)
}

/** The content again; nothing for what is no content of this version. */
export function readContent(packed: Bytes): Content | undefined {
  const end = packed.lastIndexOf(MARK)
  if (end < BLIND_BYTES || packed.subarray(end + 1).some((byte) => byte !== 0)) return undefined
  const text = readText(packed.subarray(BLIND_BYTES, end))
  if (text === undefined) return undefined
  try {
    const content: unknown = JSON.parse(text)
    return isContent(content) ? content : undefined
  } catch {
    return undefined
  }
}

/** What a header says of its content, which gives nothing of it away. */
export async function commitToContent(packed: Bytes): Promise<Bytes> {
  return await sha256(statement('content', [packed]))
}

type Check = (value: unknown) => boolean
const isText = (most: number): Check => (value) => typeof value === 'string' && value.length <= most
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const isInstant: Check = (value) => typeof value === 'string' && value.length <= 30 && !Number.isNaN(Date.parse(value))
const isWords = isText(LIMITS.text)
const isName = isText(LIMITS.fileName)

/** What each kind holds: exactly these fields. Partners' content is checked like any foreign input. */
const SHAPES: Readonly<Record<Content['kind'], Readonly<Record<string, Check>>>> = {
  message: { text: isWords },
  issue: { issueId: isText(36), title: isText(LIMITS.title), before: isWords, after: isWords },
  answer: { phase: isText(100), text: isWords },
  reflection: { text: isWords },
  file: { fileId: isText(36), name: isName, type: isText(100), sizeBytes: isCount, chunks: isCount, key: isText(44) },
  erased: { sequences: (value) => Array.isArray(value) && value.length <= LIMITS.sequences && value.every(isCount) },
  pin: { fingerprint: isText(64), isCompared: (value) => typeof value === 'boolean' },
  disclosed: { officer: isName, count: isCount },
}

function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('at' in value) || !isInstant(value.at)) return false
  if (typeof value.kind !== 'string' || !Object.hasOwn(SHAPES, value.kind)) return false
  const shape = SHAPES[value.kind as Content['kind']]
  const fields = Object.entries(value).filter(([name]) => name !== 'kind' && name !== 'at')
  return fields.length === Object.keys(shape).length && fields.every(([name, field]) => shape[name]?.(field) === true)
}
