import { type AnswerGate, answerGate, type PrivateAnswer, settleProposal } from '@ithaca/core/relationship'
import type { Proposal } from '../../generated/prisma/client.ts'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { isChainOfCommandError } from './chain-error.ts'
import { PrivateAnswerType } from './enums.ts'
import { formRelationship } from './form-relationship.ts'
import { MyProposalType } from './my-proposal-type.ts'
import { findMyProposal } from './own-proposals.ts'
import { lockProposal } from './proposal-facts.ts'

const PATH = ['input', 'proposalId']

const AnswerProposalInput = builder.inputType('AnswerProposalInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    proposalId: t.id({ required: true }),
    answer: t.field({ type: PrivateAnswerType, required: true }),
  }),
})

builder.mutationField('answerProposal', (t) =>
  t.prismaField({
    type: MyProposalType,
    subGraphs: ['portal'],
    description:
      'Answers a proposal in private (M6). Two yeses form the relationship at once; a no changes nothing that anybody ' +
      'else can see. A mind may change until the pair has formed or the clock has ended.',
    args: { input: t.arg({ type: AnswerProposalInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const proposal = await findMyProposal(context, idOf('MyProposal', input.proposalId, PATH))
      if (!proposal) throw new NotFound(PATH)
      await asWorker(transactionOf(context), 'portal', () => settleAnswer(context, proposal, input.answer))
      const { organisationId, id } = proposal
      return await transactionOf(context).proposal.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/**
 * Keeps the answer, and forms the pair when both have said yes. An answer does nothing else: whatever ends a proposal
 * without a pair (the clock, the directory, a place taken) does so apart from any answer.
 */
async function settleAnswer(context: OperationContext, stale: Proposal, answer: PrivateAnswer): Promise<void> {
  const transaction = transactionOf(context)
  const now = new Date()
  const personId = context.actor?.personId ?? ''
  // What has ended stays so: no need to wait for anybody's lock to say it.
  assertOpen(stale, { answer, standing: 'active', now })
  const { proposal, facts } = await lockProposal(transaction, stale, now)
  const side = proposal.mentorPersonId === personId ? 'mentor' : 'mentoree'
  const { organisationId, id: proposalId } = proposal
  assertOpen(proposal, { answer, standing: facts[side].standing, now })
  await transaction.$executeRaw`
    INSERT INTO app."ProposalAnswer" ("organisationId", "proposalId", "personId", answer, "answeredAt")
    VALUES (${organisationId}::uuid, ${proposalId}::uuid, ${personId}::uuid, ${answer}::app."PrivateAnswer", ${now})
    ON CONFLICT ("organisationId", "proposalId", "personId") DO UPDATE SET answer = excluded.answer, "answeredAt" = excluded."answeredAt"`
  const settled = settleProposal({ ...facts, [side]: { ...facts[side], answer } })
  if (settled !== 'form') return
  try {
    await formRelationship(transaction, proposal, now)
  } catch (error) {
    if (!isChainOfCommandError(error)) throw error
    throw new Conflict('DIRECTORY_CHANGED', 'The directory changed at this very moment. Nothing was saved. Answer again.', PATH)
  }
}

function assertOpen({ status, respondBy }: Proposal, by: Pick<AnswerGate, 'answer' | 'standing' | 'now'>): void {
  const gate = answerGate({ status, respondBy, ...by })
  if (!gate.ok) throw new Conflict(gate.error.code, gate.error.message, PATH)
}
