import { type Bytes, isSame, toHex } from '../bytes/bytes.ts'
import { isSameSpace } from '../bytes/space.ts'
import { commitToContent, type Content, readContent } from '../entry/content.ts'
import { type Head, readEntry, type SealedEntry, START } from '../entry/entry.ts'
import { isSignature, open as openSealed } from '../keys/algorithms.ts'
import { type Alarm, type Check, type Guard, strict } from './checks.ts'
import { bundleOf, type Circle, type OpenEpochs } from './read-epochs.ts'

/** An entry that was checked and opened. `packed` is what its author committed to; a disclosure hands it on. */
export interface OpenEntry {
  readonly sealed: SealedEntry
  /** It is there, and one has no key to its epoch. */
  readonly isLocked: boolean
  /** Nothing when it is locked, or its author erased it. */
  readonly content: Content | undefined
  readonly packed: Bytes | undefined
}

/** How far a space has been read: each author's chain, with all hashes so far. */
export interface ReadSoFar {
  readonly entries: readonly OpenEntry[]
  readonly heads: ReadonlyMap<string, Head>
  readonly alarms: readonly Alarm[]
}

/** Before anything was read. */
export const UNREAD: ReadSoFar = { entries: [], heads: new Map(), alarms: [] }

interface Prepared {
  readonly sealed: SealedEntry
  readonly fault: Check | undefined
  /** What a check would have held back can't be shown when a test lets it through. */
  readonly isUnreadable?: true
  readonly packed: Bytes | undefined
}

/**
 * Reads further entries, in the server's order. What does not hold is left out and named; nothing after a fault in an
 * author's chain is taken from that author, because it would hang in the air.
 */
export async function readEntries(circle: Circle, epochs: OpenEpochs, before: ReadSoFar, packets: readonly Bytes[], guard: Guard = strict): Promise<ReadSoFar> {
  const prepared = await Promise.all(packets.map((packet) => prepare(circle, epochs, packet, guard)))
  const heads = new Map(before.heads)
  const hashes = new Map(before.entries.map(({ sealed }) => [`${sealed.authorId} ${sealed.sequence}`, sealed.hash]))
  const entries = [...before.entries]
  const alarms = [...before.alarms]
  for (const each of prepared) {
    const fault = each === undefined ? 'entry-place' : each.fault ?? findOrderFault(each.sealed, heads, hashes, guard)
    if (each === undefined || fault) {
      alarms.push({ check: fault ?? 'entry-place', ...(each ? { personId: each.sealed.authorId, epoch: each.sealed.epoch, sequence: each.sealed.sequence } : {}) })
      continue
    }
    if (each.isUnreadable) continue
    const { sealed, packed } = each
    heads.set(sealed.authorId, { sequence: sealed.sequence, hash: sealed.hash })
    hashes.set(`${sealed.authorId} ${sealed.sequence}`, sealed.hash)
    entries.push({ sealed, packed, content: packed && readContent(packed), isLocked: !epochs.open.has(sealed.epoch) })
  }
  return { entries, heads, alarms }
}

/** What remains to be said once everything was read: missing content that nobody erased, and ends that were there before. */
export function findGaps({ entries, heads }: ReadSoFar, remembered: ReadonlyMap<string, Head>, guard: Guard = strict): readonly Alarm[] {
  const erased = new Set(entries.flatMap(({ sealed, content }) =>
    content?.kind === 'erased' ? content.sequences.map((sequence) => `${sealed.authorId} ${sequence}`) : []))
  const unexplained = entries
    .filter(({ sealed, packed, isLocked }) => !guard('entry-erased', packed !== undefined || isLocked || erased.has(`${sealed.authorId} ${sealed.sequence}`)))
    .map(({ sealed }): Alarm => ({ check: 'entry-erased', personId: sealed.authorId, sequence: sealed.sequence }))
  const hashes = new Map(entries.map(({ sealed }) => [`${sealed.authorId} ${sealed.sequence}`, toHex(sealed.hash)]))
  const lost = [...remembered]
    .filter(([personId, head]) => {
      const isThere = head.sequence === 0 || hashes.get(`${personId} ${head.sequence}`) === toHex(head.hash)
      return !guard('entries-there', isThere && (heads.get(personId) ?? START).sequence >= head.sequence)
    })
    .map(([personId, { sequence }]): Alarm => ({ check: 'entries-there', personId, sequence }))
  return [...unexplained, ...lost]
}

/** What can be checked of an entry without its neighbours, so that many are checked at once. */
async function prepare(circle: Circle, epochs: OpenEpochs, packet: Bytes, guard: Guard): Promise<Prepared | undefined> {
  const sealed = await readEntry(packet)
  if (!sealed) return undefined
  const faulty = (fault: Check): Prepared => ({ sealed, fault, packed: undefined })
  const unreadable: Prepared = { sealed, fault: undefined, isUnreadable: true, packed: undefined }
  if (!guard('entry-place', isSameSpace(sealed, epochs.space))) return faulty('entry-place')
  const epoch = epochs.declared.get(sealed.epoch)
  if (!guard('entry-epoch', epoch !== undefined && isSame(epoch.hash, sealed.epochHash))) return faulty('entry-epoch')
  if (!epoch) return unreadable
  const member = epoch.roster.find(({ personId }) => personId === sealed.authorId)
  const author = member && bundleOf(circle, member.personId, member.fingerprint)
  if (!guard('entry-author', author !== undefined)) return faulty('entry-author')
  const key = epochs.open.get(sealed.epoch)?.key
  const hasContent = key !== undefined && sealed.ciphertext.length > 0
  const [isSigned, packed] = await Promise.all([
    author ? isSignature(author.verifyKey, sealed.header, sealed.signature) : false,
    hasContent ? openSealed(key, sealed.nonce, sealed.header, sealed.ciphertext) : undefined,
  ])
  if (!guard('entry-signature', isSigned)) return faulty('entry-signature')
  if (!hasContent) return { sealed, fault: undefined, packed: undefined }
  if (!guard('entry-opens', packed !== undefined)) return faulty('entry-opens')
  if (!packed) return unreadable
  if (!guard('entry-content', isSame(await commitToContent(packed), sealed.commitment))) return faulty('entry-content')
  return { sealed, fault: undefined, packed }
}

/** The place in both chains: next in the author's own, and after what the author had read of the partner's. */
function findOrderFault(entry: SealedEntry, heads: ReadonlyMap<string, Head>, hashes: ReadonlyMap<string, Bytes>, guard: Guard): Check | undefined {
  const head = heads.get(entry.authorId) ?? START
  if (!guard('entry-order', entry.sequence === head.sequence + 1)) return 'entry-order'
  if (!guard('entry-chain', isSame(entry.previous, head.hash))) return 'entry-chain'
  const { sequence, hash } = entry.seen
  const partnerId = [...heads.keys()].find((personId) => personId !== entry.authorId)
  const seen = partnerId === undefined ? undefined : hashes.get(`${partnerId} ${sequence}`)
  const hasSeen = sequence === 0 || (seen !== undefined && isSame(seen, hash))
  return guard('entry-seen', hasSeen) ? undefined : 'entry-seen'
}
