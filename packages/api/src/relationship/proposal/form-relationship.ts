import { drawAgreement } from '@ithaca/core/relationship'
import type { Prisma, Proposal } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { lapseWithoutPlace } from './lapse.ts'

/**
 * Makes a relationship of a proposal that both said yes to, with the first version of its agreement (M9), and takes the
 * two places. Behind both people's locks, as a worker; the database's own rules on M1 and on places stand under it.
 */
export async function formRelationship(transaction: Transaction, proposal: Proposal, now: Date): Promise<void> {
  const { organisationId, id: proposalId, programId, mentorId, mentoreeId, mentorPersonId, mentoreePersonId } = proposal
  const program = await transaction.program.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: programId } },
    select: { template: true, organisation: { select: { name: true } } },
  })
  const { template, messages } = frozenTemplateOf(program)
  const { clauses, terms } = drawAgreement({ template, messages, organisationName: program.organisation.name })
  await transaction.participation.update({
    where: { organisationId_id: { organisationId, id: mentorId } },
    data: { mentorPlaces: { increment: 1 } },
  })
  await transaction.participation.update({
    where: { organisationId_id: { organisationId, id: mentoreeId } },
    data: { mentoreePlaces: { increment: 1 } },
  })
  await transaction.proposal.update({
    where: { organisationId_id: { organisationId, id: proposalId } },
    data: { status: 'formed', endedAt: now },
  })
  const relationship = await transaction.relationship.create({
    data: { organisationId, programId, proposalId, mentorId, mentoreeId, mentorPersonId, mentoreePersonId, formedAt: now },
  })
  await transaction.agreement.create({
    data: {
      organisationId,
      relationshipId: relationship.id,
      version: 1,
      clauses: clauses as unknown as Prisma.InputJsonValue,
      ...terms,
      alsoBy: [...terms.alsoBy],
      // Drawn from the template by nobody. Always the mentoree here, so that it does not tell who answered last.
      createdById: mentoreePersonId,
      createdAt: now,
    },
  })
  await lapseWithoutPlace(transaction, proposal, now)
}
