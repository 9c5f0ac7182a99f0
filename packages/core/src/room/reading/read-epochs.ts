import { type Bytes, isSame, toHex } from '../bytes/bytes.ts'
import { isSameSpace, type Space } from '../bytes/space.ts'
import { commitTo, type Epoch, readEpoch } from '../epoch/epoch.ts'
import { type Grant, openGrant, readGrant } from '../epoch/grant.ts'
import { importContentKey, isSignature, type Key } from '../keys/algorithms.ts'
import { NONE, type ReadBundle } from '../keys/bundle.ts'
import type { Identity } from '../keys/identity.ts'
import { type Alarm, type Check, type Guard, strict } from './checks.ts'
import type { KeyHistory } from './people.ts'

/** An epoch that the reader can open. `key` is for reading and writing; `keyBytes` for granting it to others. */
export interface OpenEpoch {
  readonly epoch: Epoch
  readonly key: Key
  readonly keyBytes: Bytes
}

/** Whose keys a reader knows: their own and the partner's. In a private space there is no partner. */
export interface Circle {
  readonly me: Identity
  readonly mine: KeyHistory
  readonly partner?: KeyHistory
}

/** The epochs of a space as far as the reader can open them. */
export interface OpenEpochs {
  readonly space: Space
  readonly open: ReadonlyMap<number, OpenEpoch>
  /** All that were declared: of some, one may have no key. */
  readonly declared: ReadonlyMap<number, Epoch>
  /** The latest that was declared, whether or not it can be opened. */
  readonly latest: Epoch | undefined
  readonly alarms: readonly Alarm[]
}

/** Opens a space's epochs: each must be granted by trusted keys, of this place, in order, with the key it names. */
export async function openEpochs(
  circle: Circle,
  space: Space,
  packets: { readonly epochs: readonly Bytes[]; readonly grants: readonly Bytes[] },
  guard: Guard = strict,
): Promise<OpenEpochs> {
  const alarms: Alarm[] = []
  const open = new Map<number, OpenEpoch>()
  const declared = new Map<number, Epoch>()
  const grants = packets.grants.map(readGrant).filter((grant) => grant !== undefined)
  let before: Epoch | undefined
  for (const packet of packets.epochs) {
    const epoch = await readEpoch(packet)
    const fault = epoch ? await findEpochFault(circle, space, epoch, before, guard) : 'epoch-place'
    if (!epoch || fault) {
      alarms.push({ check: fault ?? 'epoch-place', ...(epoch ? { epoch: epoch.epoch } : {}) })
      break
    }
    before = epoch
    declared.set(epoch.epoch, epoch)
    const grant = grants.find((each) => each.epoch === epoch.epoch && isSame(each.memberWith, circle.me.bundle.fingerprint))
    if (!grant) continue
    const opened = await openEpoch(circle, epoch, grant, guard)
    if (typeof opened === 'string') alarms.push({ check: opened, epoch: epoch.epoch })
    else if (opened) open.set(epoch.epoch, opened)
  }
  return { space, open, declared, latest: before, alarms }
}

async function findEpochFault(circle: Circle, space: Space, epoch: Epoch, before: Epoch | undefined, guard: Guard): Promise<Check | undefined> {
  if (!guard('epoch-place', isSameSpace(epoch, space))) return 'epoch-place'
  const isNext = epoch.epoch === (before?.epoch ?? 0) + 1 && isSame(epoch.previous, before?.hash ?? NONE)
  if (!guard('epoch-order', isNext)) return 'epoch-order'
  const people = circle.partner ? [circle.mine, circle.partner] : [circle.mine]
  const areOurs = epoch.roster.length === people.length
    && people.every(({ personId, bundles }) => epoch.roster.some((member) => member.personId === personId && bundles.has(toHex(member.fingerprint))))
  if (!guard('epoch-members', areOurs)) return 'epoch-members'
  const declarer = bundleOf(circle, epoch.declaredBy, epoch.declaredWith)
  const isSigned = declarer !== undefined && (await isSignature(declarer.verifyKey, epoch.statement, epoch.signature))
  return guard('epoch-signature', isSigned) ? undefined : 'epoch-signature'
}

async function openEpoch(circle: Circle, epoch: Epoch, grant: Grant, guard: Guard): Promise<OpenEpoch | Check | undefined> {
  const isHere = isSameSpace(grant, epoch) && isSame(grant.epochHash, epoch.hash) && grant.memberId === circle.me.bundle.personId
  if (!guard('grant-place', isHere)) return 'grant-place'
  const granter = bundleOf(circle, grant.granterId, grant.grantedWith)
  const isTrusted = granter !== undefined && [circle.mine, circle.partner].some((history) => history?.personId === granter.personId && history.trusted.has(granter.name))
  const isSigned = isTrusted && (await isSignature(granter.verifyKey, grant.statement, grant.signature))
  if (!guard('grant-signature', isSigned)) return 'grant-signature'
  const keyBytes = await openGrant(circle.me, grant)
  const isTheKey = keyBytes !== undefined && isSame(await commitTo(keyBytes), epoch.commitment)
  if (!guard('grant-key', isTheKey)) return 'grant-key'
  return keyBytes && { epoch, keyBytes, key: await importContentKey(keyBytes) }
}

/** A person's bundle by fingerprint. */
export function bundleOf({ mine, partner }: Circle, personId: string, fingerprint: Bytes): ReadBundle | undefined {
  const history = mine.personId === personId ? mine : partner?.personId === personId ? partner : undefined
  return history?.bundles.get(toHex(fingerprint))
}
