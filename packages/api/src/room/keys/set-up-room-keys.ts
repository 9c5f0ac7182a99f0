import { hasProof, isVault, readBundle } from '@ithaca/core/room'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict } from '../../platform/graphql/failures.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { notSealed } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { ownKeys, RoomKeysType } from './room-keys-type.ts'

const SetUpRoomKeysInput = builder.inputType('SetUpRoomKeysInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    bundle: t.field({ type: 'Bytes', required: true, description: 'The public keys, signed by themselves; of the next generation.' }),
    vaultByPassphrase: t.field({ type: 'Bytes', required: true }),
    vaultByRecoveryCode: t.field({ type: 'Bytes', required: true }),
  }),
})

builder.mutationField('setUpRoomKeys', (t) =>
  t.field({
    type: RoomKeysType,
    subGraphs: ['portal'],
    description: 'Publishes one’s keys, made in the browser. With keys there already, these replace them, and partners are told.',
    args: { input: t.arg({ type: SetUpRoomKeysInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const keys = await ownKeys(context)
      const { organisationId, personId } = keys
      keepPace(personId)
      const bundle = await readBundle(input.bundle)
      const isOwn = bundle?.organisationId === organisationId && bundle.personId === personId && (await hasProof(bundle))
      if (!bundle || !isOwn) throw notSealed('bundle')
      if (!isVault(input.vaultByPassphrase)) throw notSealed('vaultByPassphrase')
      if (!isVault(input.vaultByRecoveryCode)) throw notSealed('vaultByRecoveryCode')
      if (bundle.generation !== keys.bundles.length + 1 || bundle.generation > ROOM_LIMITS.generations) {
        throw new Conflict('KEYS_CHANGED', 'Your keys were changed meanwhile, perhaps on another device. Load the page again.', ['input', 'bundle'])
      }
      const { generation } = bundle
      const transaction = transactionOf(context)
      await transaction.roomKeyBundle.create({ data: { organisationId, personId, generation, packet: input.bundle } })
      await transaction.roomVault.create({
        data: { organisationId, personId, generation, byPassphrase: input.vaultByPassphrase, byRecoveryCode: input.vaultByRecoveryCode },
      })
      return await ownKeys(context)
    },
  }),
)
