import { createChainOfCommand } from '@ithaca/core/directory'
import { settleProposal } from '@ithaca/core/relationship'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { Proposal } from '../../generated/prisma/client.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import type { Log } from '../../platform/log.ts'
import { clearRound, findOverRounds } from './clear-round.ts'
import { followCalendar } from '../life/life-clock.ts'
import { formRelationship } from './form-relationship.ts'
import { lapseByClock, lapseOne } from './lapse.ts'
import { lockProposal, standingOf } from './proposal-facts.ts'
import { remindTheSilent } from './remind.ts'

const EVERY_MS = 10 * 60 * 1_000
/** A round of hundreds of pairs forms as a whole. */
const CLEARING_TIMEOUT_MS = 300_000

/** A timer that goes on until it is stopped. */
export interface ProposalClock {
  stop(): void
}

/**
 * Looks after open proposals and living relationships at once and then every ten minutes. Any number of processes may: each step is one statement, or
 * one transaction behind the pair's locks.
 */
export function startProposalClock(database: Database, log: Log): ProposalClock {
  const tick = () => {
    const now = new Date()
    for (const step of [settleAllProposals, followCalendar]) {
      step(database, now).catch((error: unknown) => {
        log.error({ step: step.name, error: error instanceof Error ? error.name : 'unknown' }, 'relationship clock')
      })
    }
  }
  tick()
  const timer = setInterval(tick, EVERY_MS).unref()
  return { stop: () => clearInterval(timer) }
}

/** Ends what the clock, the directory or a taken place has ended, and forms what only waited for somebody to resume. */
export async function settleAllProposals(database: Database, now: Date): Promise<void> {
  const rows = await database.$queryRaw<{ organisationId: string }[]>`SELECT * FROM app.organisations_with_open_proposals()`
  for (const { organisationId } of rows) await settleOrganisation(database, organisationId, now)
}

async function settleOrganisation(database: Database, organisationId: string, now: Date): Promise<void> {
  const asWorker = { surface: 'worker', organisationId, personId: '' } as const
  const restless = await runAs(database, asWorker, async (transaction) => {
    await lapseByClock(transaction, organisationId, now)
    await remindTheSilent(transaction, organisationId, now)
    return await findRestless(transaction, organisationId, now)
  })
  const overRounds = await runAs(database, asWorker, (transaction) => findOverRounds(transaction, organisationId, now))
  for (const programId of overRounds) {
    await runAs(database, asWorker, (transaction) => clearRound(transaction, { organisationId, programId }, now), CLEARING_TIMEOUT_MS)
  }
  for (const proposal of restless) {
    await runAs(database, asWorker, (transaction) => settleOne(transaction, proposal, now))
  }
}

/** Open proposals that would not go on waiting, as far as a look without locks can tell. */
async function findRestless(transaction: Transaction, organisationId: string, now: Date): Promise<Proposal[]> {
  const withPerson = { include: { person: { select: { status: true } } } } as const
  const open = await transaction.proposal.findMany({
    where: { organisationId, status: 'open' },
    include: { mentor: withPerson, mentoree: withPerson, answers: true },
  })
  const personIds = [...new Set(open.flatMap(({ mentorPersonId, mentoreePersonId }) => [mentorPersonId, mentoreePersonId]))]
  const asOf = now.toISOString().slice(0, 10)
  const lines = await readLinesAbove(transaction, personIds, new Date(asOf))
  const chain = createChainOfCommand({ personIds, lines, asOf })
  return open.filter(({ mentor, mentoree, answers, ...proposal }) => {
    const { way, mentorPersonId, mentoreePersonId, respondBy } = proposal
    const sideOf = (person: typeof mentor, places: number) => ({
      answer: answers.find(({ personId }) => personId === person.personId)?.answer,
      standing: standingOf({ status: person.status, hasLeft: person.person.status === 'left' }),
      places,
    })
    const settled = settleProposal({
      way,
      mentor: sideOf(mentor, mentor.mentorCapacity - mentor.mentorPlaces),
      mentoree: sideOf(mentoree, mentoree.mentoreeCapacity - mentoree.mentoreePlaces),
      isInOneChain: chain.inOneChain(mentorPersonId, mentoreePersonId),
      respondBy,
      now,
    })
    return settled === 'form' || settled === 'lapse'
  })
}

async function settleOne(transaction: Transaction, stale: Proposal, now: Date): Promise<void> {
  const { proposal, facts } = await lockProposal(transaction, stale, now)
  if (proposal.status !== 'open') return
  const settled = settleProposal(facts)
  if (settled === 'form') await formRelationship(transaction, proposal, now)
  if (settled === 'lapse') await lapseOne(transaction, proposal, now)
}
