import { remindAt } from '@ithaca/core/relationship'
import type { Transaction } from '../../platform/database/client.ts'
import { remindOfProposals } from './letters.ts'

/** Reminds everybody in an organisation whose clock ends soon and who has said nothing to it. As a worker. */
export async function remindTheSilent(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  const open = await transaction.proposal.findMany({
    where: { organisationId, status: 'open', respondBy: { gt: now } },
    select: {
      id: true, runId: true, publishedAt: true, respondBy: true, mentorPersonId: true, mentoreePersonId: true,
      answers: { select: { personId: true } },
    },
  })
  const silences = open.filter((proposal) => remindAt(proposal) <= now).flatMap(({ id, runId, mentorPersonId, mentoreePersonId, answers }) => {
    const answered = new Set(answers.map(({ personId }) => personId))
    const silent = [mentorPersonId, mentoreePersonId].filter((personId) => !answered.has(personId))
    return silent.map((personId) => ({ organisationId, occasion: runId ?? id, personId }))
  })
  await remindOfProposals(transaction, silences)
}
