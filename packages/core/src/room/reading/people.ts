import { type Bytes, toHex } from '../bytes/bytes.ts'
import { hasProof, isContinued, readBundle, type ReadBundle } from '../keys/bundle.ts'
import { type Alarm, type Guard, strict } from './checks.ts'

/** Somebody's keys over time, as far as they can be told apart. */
export interface KeyHistory {
  readonly personId: string
  /** By fingerprint as text. */
  readonly bundles: ReadonlyMap<string, ReadBundle>
  readonly latest: ReadBundle | undefined
  /** Fingerprints that this reader takes for the person's: pinned before, or announced by the holder of one that was. */
  readonly trusted: ReadonlySet<string>
  /** How the latest keys stand to what is trusted. */
  readonly standing: 'trusted' | 'announced' | 'unknown' | 'first'
  readonly alarms: readonly Alarm[]
}

/**
 * Reads a person's bundles and decides which to trust. `pinned`: fingerprints that the reader has taken for this
 * person's before; with none, it is their first meeting and the latest is trusted on first use.
 */
export async function readKeyHistory(
  who: { readonly organisationId: string; readonly personId: string },
  packets: readonly Bytes[],
  pinned: readonly string[],
  guard: Guard = strict,
): Promise<KeyHistory> {
  const { personId } = who
  const alarms: Alarm[] = []
  const read = (await Promise.all(packets.map((packet) => readBundle(packet)))).filter((bundle) => bundle !== undefined)
  const ours = read.filter((bundle) => bundle.organisationId === who.organisationId && bundle.personId === personId)
  const proven: ReadBundle[] = []
  for (const bundle of ours.toSorted((left, right) => left.generation - right.generation)) {
    if (guard('keys-proven', await hasProof(bundle))) proven.push(bundle)
  }
  if (proven.length < packets.length) alarms.push({ check: 'keys-proven', personId })
  const trusted = new Set(pinned)
  let isAnnounced = false
  for (const bundle of proven) {
    const before = proven.find(({ name }) => trusted.has(name) && name === toHex(bundle.previous))
    if (trusted.has(bundle.name) || !before || !(await isContinued(before, bundle))) continue
    trusted.add(bundle.name)
    isAnnounced = true
  }
  const latest = proven.at(-1)
  const isFirst = pinned.length === 0
  if (isFirst && latest) trusted.add(latest.name)
  const isTrusted = latest !== undefined && trusted.has(latest.name)
  if (latest && !guard('keys-trusted', isTrusted)) alarms.push({ check: 'keys-trusted', personId })
  else if (latest) trusted.add(latest.name)
  const standing = isFirst ? 'first' : !isTrusted ? 'unknown' : isAnnounced && !pinned.includes(latest.name) ? 'announced' : 'trusted'
  return { personId, bundles: new Map(proven.map((bundle) => [bundle.name, bundle])), latest, trusted, standing, alarms }
}
