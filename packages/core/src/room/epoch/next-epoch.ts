import { type Bytes, isSame } from '../bytes/bytes.ts'
import type { ReadBundle } from '../keys/bundle.ts'
import type { OpenSpace } from '../reading/open-room.ts'
import { declareEpoch, type Epoch } from './epoch.ts'
import { grantKey } from './grant.ts'

/**
 * The next epoch of a space, when its members' keys are other ones than the latest epoch's: the declaration, its key
 * sealed to each, and the keys of all epochs before it to whoever had no part in them with their present keys.
 * Nothing when there is no epoch to declare.
 */
export async function declareNextEpoch({ circle, epochs, step }: OpenSpace): Promise<{ readonly declaration: Bytes; readonly grants: readonly Bytes[] } | undefined> {
  if (step.step !== 'declare-epoch') return undefined
  const { me, partner } = circle
  const made = await declareEpoch(me, epochs.space, step.roster, epochs.latest)
  const members = [me.bundle, partner?.latest].filter((bundle): bundle is ReadBundle => step.roster.some(({ fingerprint }) => bundle !== undefined && isSame(fingerprint, bundle.fingerprint)))
  const isIn = (epoch: Epoch, { fingerprint }: ReadBundle) => epoch.roster.some((member) => isSame(member.fingerprint, fingerprint))
  const earlier = [...epochs.open.values()].flatMap(({ epoch, keyBytes }) => members.filter((member) => !isIn(epoch, member)).map((member) => grantKey(me, epoch, keyBytes, member)))
  const grants = await Promise.all([...members.map((member) => grantKey(me, made.epoch, made.key, member)), ...earlier])
  return { declaration: made.packet, grants }
}
