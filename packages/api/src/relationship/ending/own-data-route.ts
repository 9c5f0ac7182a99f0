import type { Actor } from '../../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { answerJson, headersOf, refuse, type Route } from '../../platform/http/answer.ts'

/** Where somebody takes along what is theirs, in the portal. */
export const OWN_DATA_PATH = '/my-data.json'

/**
 * Everything that is one's own and that we can read, as one file (M15): what the directory says of one, places with
 * answers, what one has read and which letters one wants, proposals with one's own answers, relationships with their
 * agreements and meetings and with one's own signatures, check-ins, calls and words. What a room holds is sealed, and is
 * taken along in the room. Row-level security shows nothing of anybody else.
 */
export function createOwnDataRoute(options: {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}): Route {
  return async (request, response, url) => {
    if (url.pathname !== OWN_DATA_PATH || request.method !== 'GET') return false
    const actor = await options.readActor(headersOf(request))
    if (!actor) {
      refuse(response, 404, 'NOT_FOUND', 'That is not here, or not yours to see.')
      return true
    }
    const data = await runAs(options.database, actor, (transaction) => readOwnData(transaction, actor))
    response.setHeader('content-disposition', 'attachment; filename="my-mentoring.json"')
    answerJson(response, 200, data)
    return true
  }
}

const PARTNERS = { mentorPerson: { select: { fullName: true } }, mentoreePerson: { select: { fullName: true } }, program: { select: { name: true } } } as const

async function readOwnData(transaction: Transaction, { organisationId, personId }: Actor) {
  const own = { organisationId, OR: [{ mentorPersonId: personId }, { mentoreePersonId: personId }] }
  return {
    person: await transaction.person.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: personId } },
      omit: { organisationId: true, searchText: true, sortName: true, version: true },
    }),
    places: await transaction.participation.findMany({
      where: { organisationId, personId },
      select: {
        role: true, status: true, mentorCapacity: true, mentoreeCapacity: true, awayUntil: true, invitedAt: true, answeredAt: true,
        program: { select: { name: true } }, answers: { select: { field: true, value: true, updatedAt: true } },
      },
    }),
    orientationRead: await transaction.orientationRead.findMany({
      where: { organisationId, personId }, select: { key: true, program: { select: { name: true } } }, orderBy: [{ programId: 'asc' }, { key: 'asc' }],
    }),
    letters: await transaction.letterChoice.findUnique({
      where: { organisationId_personId: { organisationId, personId } }, select: { wantsNudges: true },
    }),
    proposals: await transaction.proposal.findMany({
      where: own,
      select: {
        publishedAt: true, respondBy: true, ...PARTNERS,
        answers: { where: { personId }, select: { answer: true, rank: true, answeredAt: true } },
      },
    }),
    relationships: await transaction.relationship.findMany({
      where: own,
      select: {
        status: true, formedAt: true, activeAt: true, closesOn: true, endedAt: true, redefinedAs: true, ...PARTNERS,
        agreements: {
          select: {
            version: true, clauses: true, meetEveryWeeks: true, meetingMinutes: true, means: true, alsoBy: true, weekday: true, dayPart: true,
            arranger: true, createdAt: true, signatures: { where: { personId }, select: { signedAt: true } },
          },
        },
        meetings: { select: { status: true, startsAt: true, minutes: true, timeZone: true, means: true }, orderBy: { startsAt: 'asc' } },
        checkIns: { where: { personId }, select: { round: true, rhythm: true, openness: true, use: true, direction: true }, orderBy: { round: 'asc' } },
        callRequests: { where: { personId }, select: { askedOn: true, resolvedOn: true } },
        partingChoices: { where: { personId }, select: { closingWord: true, rematch: true, waits: true } },
      },
    }),
  }
}
