import { isSame } from '../bytes/bytes.ts'
import type { Member } from '../epoch/roster.ts'
import type { Circle, OpenEpoch, OpenEpochs } from './read-epochs.ts'

/** What stands between a person and writing in a space. */
export type NextStep =
  | { readonly step: 'write'; readonly epoch: OpenEpoch }
  /** The members' keys are other ones than the latest epoch's, or there is none yet: declare the next for `roster`. */
  | { readonly step: 'declare-epoch'; readonly roster: readonly Member[] }
  /** The partner has not made keys yet. */
  | { readonly step: 'wait-for-partner' }
  /** The partner's keys are not those they had: a person decides, after comparing words. */
  | { readonly step: 'confirm-partner' }
  /** The latest epoch was not granted to these keys: the partner lets one in again. */
  | { readonly step: 'wait-for-grant' }

/** What to do next in a space. Nothing is ever written for keys that are not trusted. */
export function nextStep({ me, mine, partner }: Circle, epochs: OpenEpochs): NextStep {
  const isShared = epochs.space.spaceId === epochs.space.relationshipId
  if (isShared && !partner?.latest) return { step: 'wait-for-partner' }
  if (isShared && partner?.latest && !partner.trusted.has(partner.latest.name)) return { step: 'confirm-partner' }
  const latest = epochs.latest && epochs.open.get(epochs.latest.epoch)
  // What one kept to oneself under keys that are lost, nobody can open again; one goes on in a new epoch.
  if (epochs.latest && !latest && isShared) return { step: 'wait-for-grant' }
  const roster = [
    { personId: mine.personId, fingerprint: me.bundle.fingerprint },
    ...(isShared && partner?.latest ? [{ personId: partner.personId, fingerprint: partner.latest.fingerprint }] : []),
  ]
  const isCurrent = latest !== undefined && latest.epoch.roster.length === roster.length
    && roster.every(({ personId, fingerprint }) => latest.epoch.roster.some((member) => member.personId === personId && isSame(member.fingerprint, fingerprint)))
  return isCurrent ? { step: 'write', epoch: latest } : { step: 'declare-epoch', roster }
}
