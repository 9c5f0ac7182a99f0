import { type AnswerGate, answerGate, type PrivateAnswer, settleProposal } from '@ithaca/core/relationship'
import type { Proposal } from '../../generated/prisma/client.ts'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, toFailure } from '../../platform/graphql/failures.ts'
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
    rank: t.int({ description: 'After first conversations: at which place you would like it among your yeses, 1 first.' }),
  }),
})

builder.mutationField('answerProposal', (t) =>
  t.prismaField({
    type: MyProposalType,
    subGraphs: ['portal'],
    description:
      'Answers a proposal in private (M6). Two yeses form the relationship at once, or, after first conversations, at the ' +
      'end of the round, as far as places allow; a no changes nothing that anybody ' +
      'else can see. A mind may change until the pair has formed or the clock has ended.',
    args: { input: t.arg({ type: AnswerProposalInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const proposal = await findMyProposal(context, idOf('MyProposal', input.proposalId, PATH))
      if (!proposal) throw new NotFound(PATH)
      await asWorker(transactionOf(context), 'portal', () => settleAnswer(context, proposal, input))
      const { organisationId, id } = proposal
      return await transactionOf(context).proposal.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

interface Answered {
  readonly answer: PrivateAnswer
  readonly rank?: number | null | undefined
}

/**
 * Keeps the answer, and forms the pair when both have said yes. An answer does nothing else: whatever ends a proposal
 * without a pair (the clock, the directory, a place taken) does so apart from any answer.
 */
async function settleAnswer(context: OperationContext, stale: Proposal, { answer, ...input }: Answered): Promise<void> {
  const transaction = transactionOf(context)
  const now = new Date()
  const personId = context.actor?.personId ?? ''
  const rank = input.rank ?? undefined
  // What has ended stays so: no need to wait for anybody's lock to say it.
  assertOpen(stale, { answer, rank, standing: 'active', now })
  const { proposal, facts } = await lockProposal(transaction, stale, now)
  const side = proposal.mentorPersonId === personId ? 'mentor' : 'mentoree'
  const { organisationId, id: proposalId } = proposal
  assertOpen(proposal, { answer, rank, standing: facts[side].standing, now })
  await transaction.$executeRaw`
    INSERT INTO app."ProposalAnswer" ("organisationId", "proposalId", "personId", answer, rank, "answeredAt")
    VALUES (${organisationId}::uuid, ${proposalId}::uuid, ${personId}::uuid, ${answer}::app."PrivateAnswer", ${rank ?? null}::int, ${now})
    ON CONFLICT ("organisationId", "proposalId", "personId") DO UPDATE
      SET answer = excluded.answer, rank = excluded.rank, "answeredAt" = excluded."answeredAt"`
  const settled = settleProposal({ ...facts, [side]: { ...facts[side], answer } })
  if (settled !== 'form') return
  try {
    await formRelationship(transaction, proposal, now)
  } catch (error) {
    if (!isChainOfCommandError(error)) throw error
    throw new Conflict('DIRECTORY_CHANGED', 'The directory changed at this very moment. Nothing was saved. Answer again.', PATH)
  }
}

function assertOpen({ way, status, respondBy }: Proposal, by: Pick<AnswerGate, 'answer' | 'rank' | 'standing' | 'now'>): void {
  const gate = answerGate({ way, status, respondBy, ...by })
  if (gate.ok) return
  if (gate.error.path !== undefined) throw toFailure(gate.error)
  throw new Conflict(gate.error.code, gate.error.message, PATH)
}
