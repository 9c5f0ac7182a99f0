import { checkInRound, chooseNudge, NUDGE_EVERY_DAYS, type NudgeKind } from '@ithaca/core/relationship'
import { addDays } from '@ithaca/core/program'
import type { Prisma } from '../../generated/prisma/client.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { postLetters } from '../../platform/mail/post-letter.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { dayOf } from '../../program/today.ts'
import { nudgeWords } from './nudge-words.ts'

const DAY_MS = 86_400_000
/** Days that a proposed time, or a check-in, waits before a letter mentions it. */
const PATIENCE_DAYS = { time: 3, checkIn: 7 }

interface Nudge {
  readonly personId: string
  readonly relationshipId: string
  readonly partnerName: string
  readonly kind: NudgeKind
}

/** Sends the nudges of a day in every organisation. */
export async function sendAllNudges(database: Database, now: Date): Promise<void> {
  const rows = await database.$queryRaw<{ organisationId: string }[]>`SELECT * FROM app.organisations_with_living_relationships()`
  for (const { organisationId } of rows) {
    await runAs(database, { surface: 'worker', organisationId, personId: '' }, (transaction) => sendNudges(transaction, organisationId, now))
  }
}

/**
 * Writes to whom a letter may help, at most one in two weeks to one person: the day of the last one is taken under the
 * row's lock, so that any number of processes send one.
 */
export async function sendNudges(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  const today = dayOf(now)
  const nudges = new Map<string, Nudge>()
  for (const nudge of await findNudges(transaction, organisationId, now)) {
    if (!nudges.has(nudge.personId)) nudges.set(nudge.personId, nudge)
  }
  const taken = await transaction.$queryRaw<{ personId: string }[]>`
    INSERT INTO app."LetterChoice" AS c ("organisationId", "personId", "nudgedOn")
    SELECT ${organisationId}::uuid, id, ${today}::date FROM unnest(${[...nudges.keys()].toSorted()}::uuid[]) AS id
    ON CONFLICT ("organisationId", "personId") DO UPDATE SET "nudgedOn" = excluded."nudgedOn"
      WHERE c."wantsNudges" AND (c."nudgedOn" IS NULL OR c."nudgedOn" <= ${addDays(today, -NUDGE_EVERY_DAYS)}::date)
    RETURNING "personId"::text`
  await postLetters(transaction, taken.flatMap(({ personId }) => {
    const nudge = nudges.get(personId)
    return nudge ? [{ organisationId, personId, occasion: `nudge ${personId} ${today}`, words: nudgeWords(nudge) }] : []
  }))
}

const living = {
  id: true, status: true, formedAt: true, activeAt: true, mentorPersonId: true, mentoreePersonId: true,
  program: { select: { template: true } },
  mentorPerson: { select: { fullName: true, preferredName: true } },
  mentoreePerson: { select: { fullName: true, preferredName: true } },
  agreements: { orderBy: { version: 'desc' }, take: 1, select: { meetEveryWeeks: true, signatures: { select: { personId: true } } } },
  meetings: { where: { status: { not: 'cancelled' } }, select: { status: true, startsAt: true, proposedById: true, changedAt: true } },
  checkIns: { select: { personId: true, round: true } },
} satisfies Prisma.RelationshipSelect

type Living = Prisma.RelationshipGetPayload<{ select: typeof living }>

async function findNudges(transaction: Transaction, organisationId: string, now: Date): Promise<Nudge[]> {
  const relationships = await transaction.relationship.findMany({
    where: { organisationId, status: { in: ['forming', 'active', 'ending'] } }, select: living, orderBy: { id: 'asc' },
  })
  return relationships.flatMap((relationship) => {
    const { id: relationshipId, mentorPersonId, mentoreePersonId, mentorPerson, mentoreePerson } = relationship
    const sides = [[mentorPersonId, mentoreePerson], [mentoreePersonId, mentorPerson]] as const
    return sides.flatMap(([personId, partner]) => {
      const kind = chooseNudge(factsFor(relationship, personId, now))
      return kind === undefined ? [] : [{ personId, relationshipId, partnerName: partner.preferredName ?? partner.fullName, kind }]
    })
  })
}

function factsFor({ status, formedAt, activeAt, program, agreements, meetings, checkIns }: Living, personId: string, now: Date) {
  const [agreement] = agreements
  const today = dayOf(now)
  const began = activeAt ?? formedAt
  const waitedSince = now.getTime() - PATIENCE_DAYS.time * DAY_MS
  const last = meetings.map(({ startsAt }) => startsAt).filter((startsAt) => startsAt <= now).toSorted((a, b) => b.getTime() - a.getTime())[0]
  const round = activeAt === null ? undefined : checkInRound(frozenTemplateOf(program).template, { activeOn: dayOf(activeAt), today })
  const isAnswered = checkIns.some((each) => each.personId === personId && each.round === round?.round)
  return {
    status,
    formedOn: dayOf(formedAt),
    hasSigned: agreement?.signatures.some((signature) => signature.personId === personId) ?? false,
    hasTimeToAnswer: meetings.some((meeting) =>
      meeting.status === 'proposed' && meeting.proposedById !== personId && meeting.startsAt > now && meeting.changedAt.getTime() <= waitedSince),
    hasMeetingAhead: meetings.some(({ startsAt }) => startsAt > now),
    lastMetOn: dayOf(last ?? began),
    meetEveryWeeks: agreement?.meetEveryWeeks ?? 0,
    hasCheckInOpen: round !== undefined && !isAnswered && addDays(round.opensOn, PATIENCE_DAYS.checkIn) <= today,
    today,
  }
}
