import { createChainOfCommand } from '@ithaca/core/directory'
import { clearMutualYeses } from '@ithaca/core/matching'
import { type HeldConversation, mutualYeses } from '@ithaca/core/relationship'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { Proposal } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { formRelationship } from './form-relationship.ts'
import { standingOf } from './proposal-facts.ts'

/** Programs of an organisation in which a round of first conversations is over. */
export async function findOverRounds(transaction: Transaction, organisationId: string, now: Date): Promise<string[]> {
  const groups = await transaction.proposal.groupBy({
    by: ['programId'],
    where: { organisationId, status: 'open', way: 'conversation', respondBy: { lte: now } },
    orderBy: { programId: 'asc' },
  })
  return groups.map(({ programId }) => programId)
}

/**
 * Settles the first conversations of a program whose time is over, behind the locks of everybody in them and as a
 * worker: the engine assigns over the mutual yeses (the most relationships, then the best and most wished for), those
 * pairs form, and all others end as of their clock. What was said otherwise is not looked at (M6).
 */
export async function clearRound(transaction: Transaction, { organisationId, programId }: Round, now: Date): Promise<void> {
  const held = await lockConversations(transaction, { organisationId, programId }, now)
  if (held.length === 0) return
  const people = await readPeople(transaction, organisationId, held)
  const personIds = [...new Set([...people.values()].map(({ personId }) => personId))]
  const asOf = now.toISOString().slice(0, 10)
  const lines = await readLinesAbove(transaction, personIds, new Date(asOf))
  const fits = await readFits(transaction, organisationId, held)
  const conversations = held.map(({ mentorId, mentoreeId, mentorPersonId, mentoreePersonId, answers }): HeldConversation => {
    const of = (person: string) => answers.find(({ personId }) => personId === person)
    return { mentorId, mentoreeId, fit: fits.get(`${mentorId} ${mentoreeId}`) ?? 0, mentor: of(mentorPersonId), mentoree: of(mentoreePersonId) }
  })
  const withPlaces = (side: 'mentor' | 'mentoree') =>
    [...people].map(([id, { personId, isHere, ...places }]) => ({ id, personId, places: isHere ? places[side] : 0 }))
  const chosen = clearMutualYeses({
    yeses: mutualYeses(conversations),
    mentors: withPlaces('mentor'),
    mentorees: withPlaces('mentoree'),
    chain: createChainOfCommand({ personIds, lines, asOf }),
    seed: Number.parseInt(programId.slice(0, 8), 16),
  })
  const keys = new Set(chosen.map(({ mentorId, mentoreeId }) => `${mentorId} ${mentoreeId}`))
  for (const { answers: _answers, ...proposal } of held) {
    if (keys.has(`${proposal.mentorId} ${proposal.mentoreeId}`)) await formRelationship(transaction, proposal, now)
  }
  await transaction.$executeRaw`
    UPDATE app."Proposal" SET status = 'lapsed', "endedAt" = "respondBy"
    WHERE "organisationId" = ${organisationId}::uuid AND status <> 'formed' AND id = ANY(${held.map(({ id }) => id)}::uuid[])`
}

interface Round {
  readonly organisationId: string
  readonly programId: string
}

type Held = Proposal & { readonly answers: readonly { readonly personId: string; readonly answer: 'yes' | 'rather_not'; readonly rank: number | null }[] }

async function lockConversations(transaction: Transaction, { organisationId, programId }: Round, now: Date): Promise<Held[]> {
  const where = { organisationId, programId, status: 'open', way: 'conversation', respondBy: { lte: now } } as const
  const stale = await transaction.proposal.findMany({ where, select: { mentorId: true, mentoreeId: true } })
  const ids = [...new Set(stale.flatMap(({ mentorId, mentoreeId }) => [mentorId, mentoreeId]))]
  await transaction.$queryRaw`
    SELECT id FROM app."Participation" WHERE "organisationId" = ${organisationId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  return await transaction.proposal.findMany({
    where, include: { answers: { select: { personId: true, answer: true, rank: true } } }, orderBy: { id: 'asc' },
  })
}

/** Who is in it, with the places that no relationship holds. */
async function readPeople(transaction: Transaction, organisationId: string, held: readonly Held[]) {
  const ids = [...new Set(held.flatMap(({ mentorId, mentoreeId }) => [mentorId, mentoreeId]))]
  const rows = await transaction.participation.findMany({
    where: { organisationId, id: { in: ids } }, include: { person: { select: { status: true } } },
  })
  return new Map(rows.map(({ id, personId, status, person, ...row }) => [id, {
    personId,
    isHere: standingOf({ status, hasLeft: person.status === 'left' }) === 'active',
    mentor: row.mentorCapacity - row.mentorPlaces,
    mentoree: row.mentoreeCapacity - row.mentoreePlaces,
  }]))
}

/** How well each pair fits, by the run that proposed it. */
async function readFits(transaction: Transaction, organisationId: string, held: readonly Held[]): Promise<ReadonlyMap<string, number>> {
  const runIds = [...new Set(held.flatMap(({ runId }) => runId ?? []))]
  const pairs = await transaction.scenarioPair.findMany({
    where: { organisationId, runId: { in: runIds } }, select: { mentorId: true, mentoreeId: true, fit: true },
  })
  return new Map(pairs.map(({ mentorId, mentoreeId, fit }) => [`${mentorId} ${mentoreeId}`, fit]))
}
