import type { RoomDisclosure } from '../../generated/prisma/client.ts'
import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { bundlesOf } from '../keys/person-bundles.ts'
import { RoomType } from '../room-type.ts'

type Named = RoomDisclosure & { readonly names: ReadonlyMap<string, string>; readonly partnerId: string }

const MOST = 100

const DisclosureType = builder.objectRef<Named>('RoomDisclosure').implement({
  subGraphs: ['portal'],
  description: 'That entries were shown to a safeguarding officer (M16).',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalIdOf('RoomDisclosure', id) }),
    disclosedOn: t.expose('disclosedOn', { type: 'Date' }),
    byMe: t.boolean({ resolve: ({ discloserId }, _args, { actor }) => discloserId === actor?.personId }),
    isShownToPartner: t.exposeBoolean('isShownToPartner'),
    officerName: t.string({ resolve: ({ names, officerId }) => names.get(officerId) ?? '' }),
    discloserName: t.string({ resolve: ({ names, discloserId }) => names.get(discloserId) ?? '' }),
    partnerName: t.string({ description: 'The other of the pair.', resolve: ({ names, partnerId }) => names.get(partnerId) ?? '' }),
    discloserId: t.exposeString('discloserId', { description: 'As the protocol names them.' }),
    packet: t.field({
      type: 'Bytes', nullable: true, description: 'Sealed to the officer, and handed out to the officer alone.',
      resolve: ({ packet, officerId }, _args, { actor }) => (officerId === actor?.personId ? packet : null),
    }),
    discloserBundles: t.field({
      type: ['Bytes'],
      resolve: ({ organisationId, discloserId }, _args, context) => bundlesOf(transactionOf(context), organisationId, discloserId),
    }),
  }),
})

/** With the names of all three. As a worker: an officer is acquainted with neither of the pair. */
async function withNames(context: Parameters<typeof transactionOf>[0], disclosures: readonly RoomDisclosure[]): Promise<Named[]> {
  const transaction = transactionOf(context)
  const [first] = disclosures
  if (!first) return []
  const { organisationId } = first
  return await asWorker(transaction, 'portal', async () => {
    const pairs = await transaction.relationship.findMany({
      where: { organisationId, id: { in: disclosures.map(({ relationshipId }) => relationshipId) } }, select: { id: true, mentorPersonId: true, mentoreePersonId: true },
    })
    const ids = [...disclosures.map(({ officerId }) => officerId), ...pairs.flatMap(({ mentorPersonId, mentoreePersonId }) => [mentorPersonId, mentoreePersonId])]
    const people = await transaction.person.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true, fullName: true } })
    const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
    return disclosures.map((disclosure) => {
      const pair = pairs.find(({ id }) => id === disclosure.relationshipId)
      const partnerId = pair?.mentorPersonId === disclosure.discloserId ? pair.mentoreePersonId : pair?.mentorPersonId
      return { ...disclosure, names, partnerId: partnerId ?? '' }
    })
  })
}

builder.objectField(RoomType, 'disclosures', (t) =>
  t.field({
    type: [DisclosureType],
    description: 'What either of the two has shown to an officer; the other’s only as far as they let it be known.',
    resolve: async ({ organisationId, relationshipId }, _args, context) =>
      await withNames(context, await transactionOf(context).roomDisclosure.findMany({ where: { organisationId, relationshipId }, orderBy: { id: 'desc' }, take: MOST })),
  }))

builder.objectField(PortalViewerType, 'disclosuresToMe', (t) =>
  t.field({
    type: [DisclosureType],
    description: 'What participants have shown to oneself as a safeguarding officer.',
    resolve: async ({ organisationId, personId: officerId }, _args, context) =>
      await withNames(context, await transactionOf(context).roomDisclosure.findMany({ where: { organisationId, officerId }, orderBy: { id: 'desc' }, take: MOST })),
  }))
