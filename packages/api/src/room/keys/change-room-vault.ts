import { isVault } from '@ithaca/core/room'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, StaleVersion } from '../../platform/graphql/failures.ts'
import { notSealed } from '../own-room.ts'
import { keepPace } from '../pace.ts'
import { ownKeys, RoomKeysType } from './room-keys-type.ts'

const ChangeRoomVaultInput = builder.inputType('ChangeRoomVaultInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    generation: t.int({ required: true, description: 'Of the keys that the vault holds.' }),
    vaultByPassphrase: t.field({ type: 'Bytes', required: true }),
    vaultByRecoveryCode: t.field({ type: 'Bytes', description: 'Only when there is a new recovery code.' }),
  }),
})

builder.mutationField('changeRoomVault', (t) =>
  t.field({
    type: RoomKeysType,
    subGraphs: ['portal'],
    description: 'Seals the same private keys under another passphrase, and under another recovery code if there is one. The old ones open nothing from then on.',
    args: { input: t.arg({ type: ChangeRoomVaultInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const { organisationId, personId, vault } = await ownKeys(context)
      keepPace(personId)
      if (!isVault(input.vaultByPassphrase)) throw notSealed('vaultByPassphrase')
      if (input.vaultByRecoveryCode && !isVault(input.vaultByRecoveryCode)) throw notSealed('vaultByRecoveryCode')
      if (vault?.generation !== input.generation) throw new StaleVersion(vault?.generation ?? 0)
      await transactionOf(context).roomVault.update({
        where: { organisationId_personId_generation: { organisationId, personId, generation: input.generation } },
        data: { byPassphrase: input.vaultByPassphrase, ...(input.vaultByRecoveryCode ? { byRecoveryCode: input.vaultByRecoveryCode } : {}) },
      })
      return await ownKeys(context)
    },
  }),
)
