import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { bundlesOf } from './person-bundles.ts'

/** A person's keys as the server keeps them. */
export interface RoomKeys {
  readonly organisationId: string
  readonly personId: string
  readonly bundles: readonly Uint8Array[]
  readonly vault: { readonly generation: number; readonly byPassphrase: Uint8Array; readonly byRecoveryCode: Uint8Array } | null
}

/** The actor's own keys. */
export async function ownKeys(context: OperationContext): Promise<RoomKeys> {
  const { organisationId, personId } = context.actor ?? { organisationId: '', personId: '' }
  const transaction = transactionOf(context)
  const vault = await transaction.roomVault.findFirst({ where: { organisationId, personId }, orderBy: { generation: 'desc' } })
  return { organisationId, personId, bundles: await bundlesOf(transaction, organisationId, personId), vault }
}

export const RoomKeysType = builder.objectRef<RoomKeys>('RoomKeys').implement({
  subGraphs: ['portal'],
  description: 'One’s own keys: the public ones, and the private ones sealed under passphrase and recovery code.',
  fields: (t) => ({
    organisationId: t.exposeString('organisationId', { description: 'As the protocol names the organisation.' }),
    personId: t.exposeString('personId', { description: 'As the protocol names oneself.' }),
    bundles: t.field({ type: ['Bytes'], description: 'All public keys so far, the oldest first.', resolve: ({ bundles }) => [...bundles] }),
    generation: t.int({ description: '0 before any keys were made.', resolve: ({ vault }) => vault?.generation ?? 0 }),
    vaultByPassphrase: t.field({ type: 'Bytes', nullable: true, resolve: ({ vault }) => vault?.byPassphrase ?? null }),
    vaultByRecoveryCode: t.field({ type: 'Bytes', nullable: true, resolve: ({ vault }) => vault?.byRecoveryCode ?? null }),
  }),
})

builder.objectField(PortalViewerType, 'roomKeys', (t) =>
  t.field({ type: RoomKeysType, description: 'One’s own keys for rooms.', resolve: (_viewer, _args, context) => ownKeys(context) }))
