import { isClockOver } from '@ithaca/core/relationship'
import type { Proposal } from '../../generated/prisma/client.ts'
import { ParticipationRoleType } from '../../participation/enums.ts'
import { PartnerType } from '../../participation/person-variants.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { firstMeetingGuide, GuideTextType } from '../../program/orientation-field.ts'
import { PortalProgramType } from '../../program/portal-program-type.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { type MyProposalState, MyProposalStateType, PrivateAnswerType } from './enums.ts'
import { findMyProposal } from './own-proposals.ts'
import { pairReasonsOf } from './pair-reasons.ts'
import { statusNow } from './status.ts'

const STATES = { open: 'OPEN', formed: 'FORMED', lapsed: 'ENDED' } as const

function stateOf(proposal: Pick<Proposal, 'way' | 'status' | 'respondBy'>): MyProposalState {
  const status = statusNow(proposal)
  return status === 'open' && isClockOver(proposal.respondBy, new Date()) ? 'SETTLING' : STATES[status]
}

/** A proposal as one of the two sees it: nothing in it depends on what the other answered (M6). */
export const MyProposalType = builder.prismaNode('Proposal', {
  variant: 'MyProposal',
  subGraphs: ['portal'],
  description: "Somebody proposed to you, with the reasons. The other's answer is nowhere (M6).",
  select: {
    organisationId: true, id: true, runId: true, way: true, status: true, respondBy: true,
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
    myRank: t.int({
      nullable: true,
      description: "At which place one would like it among one's yeses, 1 first; null when one does not rank.",
      select: (_args, { actor }) => ({ answers: { where: { personId: actor?.personId ?? '' }, select: { rank: true } } }),
      resolve: (proposal) => proposal.answers[0]?.rank ?? null,
    }),
    isConversation: t.boolean({
      description: 'One of several first conversations: you meet first, and all are settled together at the end.',
      resolve: ({ way }) => way === 'conversation',
    }),
    guide: t.field({
      type: GuideTextType,
      nullable: true,
      description: 'For a first meeting, for your side (M17).',
      select: { mentorPersonId: true, program: { select: { template: true } } },
      resolve: ({ mentorPersonId, program }, _args, { actor }) =>
        firstMeetingGuide(frozenTemplateOf(program), mentorPersonId === actor?.personId ? 'mentor' : 'mentoree') ?? null,
    }),
    state: t.field({ type: MyProposalStateType, resolve: (proposal) => stateOf(proposal) }),
  }),
})
registerNode('MyProposal', 'portal', findMyProposal)
