import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import type { Actor } from '../platform/database/actor.ts'
import { decide } from '../access/decide.ts'

/** What a viewer may do at all; a screen's buttons follow it. */
const ViewerCanType = builder.objectRef<Actor>('ViewerCan').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    importDirectory: t.boolean({ resolve: (actor) => decide(actor, 'directory.change').isAllowed }),
    createProgram: t.boolean({ resolve: (actor) => decide(actor, 'program.create').isAllowed }),
  }),
})

export const OrganisationType = builder.prismaNode('Organisation', {
  subGraphs: ['console'],
  description: 'The employer, university or association whose console this is.',
  id: { resolve: (organisation) => organisation.id },
  findUnique: (id) => ({ id }),
  fields: (t) => ({
    name: t.exposeString('name'),
    isDemo: t.exposeBoolean('isDemo'),
    timeZone: t.exposeString('timeZone'),
    farewellDays: t.exposeInt('farewellDays', { description: 'Days that who leaves keeps to say goodbye and to take their own data along (M10).' }),
    peopleCount: t.relationCount('people'),
  }),
})

registerNode('Organisation', 'console', (context, id) => transactionOf(context).organisation.findUnique({ where: { id } }))

const ViewerType = builder.objectRef<Actor>('Viewer').implement({
  subGraphs: ['console'],
  description: 'Who is signed in to the console.',
  fields: (t) => ({
    person: t.prismaField({
      type: 'Person',
      resolve: (query, { organisationId, personId: id }, _args, context) =>
        transactionOf(context).person.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } }),
    }),
    isAdmin: t.exposeBoolean('isAdmin'),
    viewerCan: t.field({ type: ViewerCanType, resolve: (actor) => actor }),
    organisation: t.prismaField({
      type: OrganisationType,
      resolve: (query, actor, _args, context) =>
        transactionOf(context).organisation.findUniqueOrThrow({ ...query, where: { id: actor.organisationId } }),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerType, subGraphs: ['console'], nullable: true, description: 'Null when nobody is signed in.', resolve: (_root, _args, { actor }) => actor ?? null }),
)

builder.queryField('organisation', (t) =>
  t.prismaField({
    type: OrganisationType,
    subGraphs: ['console'],
    resolve: (query, _root, _args, context) =>
      transactionOf(context).organisation.findUniqueOrThrow({ ...query, where: { id: context.actor?.organisationId ?? '' } }),
  }),
)
