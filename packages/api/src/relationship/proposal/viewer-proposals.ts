import { MyParticipationType } from '../../participation/my-participation-type.ts'
import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { MyProposalType } from './my-proposal-type.ts'
import { whereOwn } from './own-proposals.ts'
import { whereStatusNow } from './status.ts'

/** More than anybody can have: places and proposals of one person are few. */
const MOST = 100

builder.objectField(PortalViewerType, 'proposals', (t) =>
  t.prismaField({
    type: [MyProposalType],
    description: "One's own open proposals, in an order that tells nothing of answers.",
    resolve: (query, _viewer, _args, context) =>
      transactionOf(context).proposal.findMany({
        ...query,
        where: { AND: [whereOwn(context), whereStatusNow('open')] },
        orderBy: { id: 'asc' },
        take: MOST,
      }),
  }),
)

builder.prismaObjectField(MyParticipationType, 'proposals', (t) =>
  t.field({
    type: [MyProposalType],
    description: "One's proposals in this program, those that have ended too.",
    select: (_args, _context, nestedSelection) => {
      const proposals = { ...nestedSelection(true), orderBy: { id: 'asc' as const }, take: MOST }
      return { mentorProposals: proposals, mentoreeProposals: proposals }
    },
    resolve: ({ mentorProposals, mentoreeProposals }) => [...mentorProposals, ...mentoreeProposals],
  }),
)
