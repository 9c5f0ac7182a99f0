import { MyParticipationType } from '../participation/my-participation-type.ts'
import { PortalViewerType } from '../participation/portal-viewer-type.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { MyRelationshipType } from './my-relationship-type.ts'
import { whereOwn } from './proposal/own-proposals.ts'

/** More than anybody can have had for many years. */
const MOST = 100

builder.objectField(PortalViewerType, 'relationships', (t) =>
  t.prismaField({
    type: [MyRelationshipType],
    description: "One's own relationships, the newest first.",
    resolve: (query, _viewer, _args, context) =>
      transactionOf(context).relationship.findMany({ ...query, where: whereOwn(context), orderBy: { id: 'desc' }, take: MOST }),
  }),
)

builder.prismaObjectField(MyParticipationType, 'relationships', (t) =>
  t.field({
    type: [MyRelationshipType],
    description: "One's relationships in this program, the newest first.",
    select: (_args, _context, nestedSelection) => {
      const relationships = { ...nestedSelection(true), orderBy: { id: 'desc' as const }, take: MOST }
      return { mentorRelationships: relationships, mentoreeRelationships: relationships }
    },
    resolve: ({ mentorRelationships, mentoreeRelationships }) => [...mentorRelationships, ...mentoreeRelationships],
  }),
)
