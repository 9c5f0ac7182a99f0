import type { Actor } from '../platform/database/actor.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { MeType } from './person-variants.ts'
import { MyParticipationType } from './my-participation-type.ts'

/** Who is signed in to the portal. */
export const PortalViewerType = builder.objectRef<Actor>('PortalViewer').implement({
  subGraphs: ['portal'],
  description: 'Who is signed in to the portal, and all that is theirs here.',
  fields: (t) => ({
    person: t.prismaField({
      type: MeType,
      resolve: (query, { organisationId, personId }, _args, context) =>
        transactionOf(context).person.findUniqueOrThrow({
          ...query,
          where: { organisationId_id: { organisationId, id: personId } },
        }),
    }),
    organisationName: t.string({
      resolve: async ({ organisationId }, _args, context) => {
        const organisation = await transactionOf(context).organisation.findUniqueOrThrow({
          where: { id: organisationId },
          select: { name: true },
        })
        return organisation.name
      },
    }),
    participations: t.prismaField({
      type: [MyParticipationType],
      description: "All of one's own, invitations first, then the newest.",
      resolve: (query, { organisationId, personId }, _args, context) =>
        transactionOf(context).participation.findMany({
          ...query,
          where: { organisationId, personId },
          orderBy: [{ status: 'asc' }, { id: 'desc' }],
        }),
    }),
  }),
})

// Named `viewer` in the portal's schema: see platform/graphql/schemas.ts.
builder.queryField('portalViewer', (t) =>
  t.field({
    type: PortalViewerType,
    subGraphs: ['portal'],
    nullable: true,
    description: 'Null when nobody is signed in.',
    resolve: (_root, _args, { actor }) => actor ?? null,
  }),
)
