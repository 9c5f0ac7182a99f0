import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { asWorker, type Transaction } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { bundlesOf } from '../keys/person-bundles.ts'

/** A named officer, as participants see them. */
export interface Officer {
  readonly organisationId: string
  readonly personId: string
  readonly fullName: string
}

/** The organisation's named officers. As a worker for their names only: a participant needs to see no more of them. */
export async function readOfficers(transaction: Transaction, organisationId: string): Promise<Officer[]> {
  return await asWorker(transaction, 'portal', async () => {
    const rows = await transaction.safeguardingOfficer.findMany({
      where: { organisationId, person: { status: 'active' } }, select: { organisationId: true, personId: true, person: { select: { fullName: true } } },
      orderBy: { personId: 'asc' },
    })
    return rows.map(({ person, ...officer }) => ({ ...officer, fullName: person.fullName }))
  })
}

const OfficerType = builder.objectRef<Officer>('RoomOfficer').implement({
  subGraphs: ['portal'],
  description: 'Somebody whom the organisation has named to hear what a participant chooses to show them (M16).',
  fields: (t) => ({
    id: t.id({ resolve: ({ personId }) => globalIdOf('RoomOfficer', personId) }),
    personId: t.exposeString('personId', { description: 'As the protocol names them.' }),
    fullName: t.exposeString('fullName'),
    bundles: t.field({
      type: ['Bytes'],
      description: 'Their public keys. None yet: nothing can be sealed to them.',
      resolve: ({ organisationId, personId }, _args, context) => bundlesOf(transactionOf(context), organisationId, personId),
    }),
  }),
})

builder.objectField(PortalViewerType, 'safeguardingOfficers', (t) =>
  t.field({
    type: [OfficerType],
    description: 'Whom the organisation has named.',
    resolve: ({ organisationId }, _args, context) => readOfficers(transactionOf(context), organisationId),
  }))

builder.objectField(PortalViewerType, 'isSafeguardingOfficer', (t) =>
  t.boolean({
    resolve: async ({ organisationId, personId }, _args, context) =>
      (await transactionOf(context).safeguardingOfficer.count({ where: { organisationId, personId } })) > 0,
  }))
