import { ParticipationRoleType } from '../../participation/enums.ts'
import { PartnerType } from '../../participation/person-variants.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { PortalProgramType } from '../../program/portal-program-type.ts'
import { MyProposalStateType, PrivateAnswerType } from './enums.ts'
import { findMyProposal } from './own-proposals.ts'
import { pairReasonsOf } from './pair-reasons.ts'
import { statusNow } from './status.ts'

const STATES = { open: 'OPEN', formed: 'FORMED', lapsed: 'ENDED' } as const

/** A proposal as one of the two sees it: nothing in it depends on what the other answered (M6). */
export const MyProposalType = builder.prismaNode('Proposal', {
  variant: 'MyProposal',
  subGraphs: ['portal'],
  description: "Somebody proposed to you, with the reasons. The other's answer is nowhere (M6).",
  select: {
    organisationId: true, id: true, runId: true, status: true, respondBy: true,
    mentorId: true, mentoreeId: true, mentorPersonId: true, mentoreePersonId: true,
  },
  id: { resolve: (proposal) => proposal.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program', { type: PortalProgramType }),
    partner: t.field({
      type: PartnerType,
      select: (_args, _context, nestedSelection) => ({
        mentorPerson: nestedSelection(true), mentoreePerson: nestedSelection(true),
      }),
      resolve: (proposal, _args, { actor }) =>
        proposal.mentorPersonId === actor?.personId ? proposal.mentoreePerson : proposal.mentorPerson,
    }),
    myRole: t.field({
      type: ParticipationRoleType,
      resolve: (proposal, _args, { actor }) => (proposal.mentorPersonId === actor?.personId ? 'mentor' : 'mentoree'),
    }),
    reasons: t.stringList({
      description: 'Why these two, in sentences that both may read (M8).',
      resolve: async (proposal, _args, context) => (await pairReasonsOf(context, proposal)).reasons,
    }),
    difference: t.string({
      nullable: true,
      description: 'One honest difference (M8).',
      resolve: async (proposal, _args, context) => (await pairReasonsOf(context, proposal)).difference,
    }),
    respondBy: t.expose('respondBy', { type: 'DateTime', description: 'Until then you may answer, or change your mind.' }),
    myAnswer: t.field({
      type: PrivateAnswerType,
      nullable: true,
      description: "One's own answer; null while there is none.",
      select: (_args, { actor }) => ({ answers: { where: { personId: actor?.personId ?? '' }, select: { answer: true } } }),
      resolve: (proposal) => proposal.answers[0]?.answer ?? null,
    }),
    state: t.field({ type: MyProposalStateType, resolve: (proposal) => STATES[statusNow(proposal)] }),
  }),
})
registerNode('MyProposal', 'portal', findMyProposal)
