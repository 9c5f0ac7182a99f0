import { createChainOfCommand } from '@ithaca/core/directory'
import { choosePairsToPropose, conversationLimits, freePlaces, type ScenarioPairFacts } from '@ithaca/core/relationship'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { MatchingRun, Program, ProposalWay } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { lapseByClock } from '../../relationship/proposal/lapse.ts'
import { announceProposals } from '../../relationship/proposal/letters.ts'
import { wayOf } from '../../relationship/proposal/way-of.ts'
import { lockPlaces, type PlaceNow, readTogether } from './read-places.ts'

const DAY_MS = 86_400_000

/** What is published, and when. */
interface Publication {
  readonly run: MatchingRun
  readonly program: Program
  readonly now: Date
}

/**
 * Proposes the pairs of a run that are still possible, under the locks of everybody in it. Statements do not grow with
 * pairs.
 */
export async function proposePairs(transaction: Transaction, { run, program, now }: Publication): Promise<void> {
  const { organisationId, id: runId, programId } = run
  await lapseByClock(transaction, organisationId, now)
  const places = await lockPlaces(transaction, organisationId, runId)
  const pairs = await transaction.scenarioPair.findMany({
    where: { organisationId, runId },
    select: { mentorId: true, mentoreeId: true, fit: true },
  })
  const together = await readTogether(transaction, programId)
  const way = wayOf(program)
  const { proposed } = choosePairsToPropose({
    pairs,
    places: placesToPromise(way, places, together.open, now),
    isInOneChain: await chainOf(transaction, places, now),
    isTogether: isTogetherIn(together.keys),
  })
  const respondBy = respondByOf(program, now)
  const personOf = (id: string) => places.get(id)?.personId ?? ''
  await transaction.proposal.createMany({
    data: proposed.map(({ mentorId, mentoreeId }) => ({
      organisationId, programId, runId, mentorId, mentoreeId,
      mentorPersonId: personOf(mentorId), mentoreePersonId: personOf(mentoreeId),
      publishedAt: now, respondBy, way,
    })),
  })
  await announceProposals(transaction, { organisationId, occasion: runId, way }, proposed.flatMap(({ mentorId, mentoreeId }) =>
    [personOf(mentorId), personOf(mentoreeId)]))
}

/** Places that may be promised now: those for partners, or, in first conversations, as many as somebody with a place can hold. */
export function placesToPromise(way: ProposalWay, places: ReadonlyMap<string, PlaceNow>, open: Open, now: Date) {
  const free = freePlacesOf(places, open, now)
  if (way === 'direct') return free
  const limits = conversationLimits(new Map([...free].map(([id, { mentor }]) => [id, mentor])))
  return new Map([...free].map(([id, { mentoree }]) =>
    [id, { mentor: limits.ofMentor?.get(id) ?? limits.perMentor, mentoree: mentoree > 0 ? limits.perMentoree : 0 }]))
}

/** Until when a proposal that goes out now can be answered. */
export function respondByOf({ responseDays }: Pick<Program, 'responseDays'>, now: Date): Date {
  return new Date(now.getTime() + responseDays * DAY_MS)
}

/** Were two people brought together, in either direction? `keys` as `readTogether` gives them. */
export function isTogetherIn(keys: ReadonlySet<string>) {
  return ({ mentorId, mentoreeId }: Pick<ScenarioPairFacts, 'mentorId' | 'mentoreeId'>): boolean =>
    keys.has(`${mentorId} ${mentoreeId}`) || keys.has(`${mentoreeId} ${mentorId}`)
}

type Open = Awaited<ReturnType<typeof readTogether>>['open']

/** Places that no relationship and no open proposal holds, of those who take part. */
function freePlacesOf(places: ReadonlyMap<string, PlaceNow>, open: Open, now: Date) {
  const byMentor = Map.groupBy(open, ({ mentorId }) => mentorId)
  const byMentoree = Map.groupBy(open, ({ mentoreeId }) => mentoreeId)
  const taking = [...places.values()].filter(({ isTakingPart }) => isTakingPart)
  return new Map(taking.map(({ id, mentorCapacity, mentorPlaces, mentoreeCapacity, mentoreePlaces }) => {
    const clocks = (proposals: Open | undefined) => (proposals ?? []).map(({ respondBy }) => respondBy)
    const mentor = { capacity: mentorCapacity, held: mentorPlaces, openUntil: clocks(byMentor.get(id)) }
    const mentoree = { capacity: mentoreeCapacity, held: mentoreePlaces, openUntil: clocks(byMentoree.get(id)) }
    return [id, { mentor: freePlaces(mentor, now), mentoree: freePlaces(mentoree, now) }]
  }))
}

/** M1 by the reporting lines of this moment; the database looks once more at each row. */
export async function chainOf(transaction: Transaction, places: ReadonlyMap<string, PlaceNow>, now: Date) {
  const personIds = [...new Set([...places.values()].map(({ personId }) => personId))]
  const asOf = now.toISOString().slice(0, 10)
  const lines = await readLinesAbove(transaction, personIds, new Date(asOf))
  const chain = createChainOfCommand({ personIds, lines, asOf })
  return ({ mentorId, mentoreeId }: ScenarioPairFacts) => {
    const mentor = places.get(mentorId)
    const mentoree = places.get(mentoreeId)
    return mentor !== undefined && mentoree !== undefined && chain.inOneChain(mentor.personId, mentoree.personId)
  }
}
