import { decide, programScope } from '../access/decide.ts'
import { $Enums } from '../generated/prisma/client.ts'
import type { Actor } from '../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../platform/database/client.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { headersOf, refuse, type Route } from '../platform/http/answer.ts'
import { answerCsv } from '../platform/http/csv.ts'
import { PARTICIPATIONS_ORDER, type ParticipationsFilter, participationsWhere } from './participations-filter.ts'

const PATH = /^\/programs\/([^/]{1,200})\/participants\.csv$/
const HEADER = ['Full name', 'E-mail', 'Job title', 'Role', 'Answer', 'Mentorees, at most', 'Mentors wanted', 'Invited on', 'Answered on']
const MAX_ROWS = 100_000
const MAX_SEARCH_CHARS = 200

export interface ParticipantsCsvRouteOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

/** GET /programs/<id>/participants.csv, with the filters of `Program.participations` as parameters: all pages of the list. */
export function createParticipantsCsvRoute({ database, readActor }: ParticipantsCsvRouteOptions): Route {
  return async (request, response, url) => {
    const [, encodedId] = PATH.exec(url.pathname) ?? []
    if (encodedId === undefined || request.method !== 'GET') return false
    const actor = await readActor(headersOf(request))
    const id = readId(encodedId)
    const rows = actor && id !== undefined && decide(actor, 'directory.read').isAllowed
      ? await runAs(database, actor, (transaction) => readRows(transaction, { actor, id, filter: readFilter(url.searchParams) }))
      : undefined
    if (rows === undefined) refuse(response, 404, 'NOT_FOUND', 'Not found.')
    else answerCsv(response, 'participants.csv', [HEADER, ...rows])
    return true
  }
}

function readId(encoded: string): string | undefined {
  try {
    return idOf('Program', decodeURIComponent(encoded))
  } catch {
    return undefined
  }
}

function readFilter(given: URLSearchParams): ParticipationsFilter {
  const status = given.get('status')?.toLowerCase()
  const role = given.get('role')?.toLowerCase()
  return {
    search: given.get('search')?.slice(0, MAX_SEARCH_CHARS),
    status: Object.values($Enums.ParticipationStatus).find((each) => each === status),
    role: Object.values($Enums.ParticipationRole).find((each) => each === role),
    isUnmatched: given.get('unmatched') === 'true',
  }
}

async function readRows(transaction: Transaction, { actor, id, filter }: { actor: Actor; id: string; filter: ParticipationsFilter }): Promise<string[][] | undefined> {
  const program = await transaction.program.findFirst({ where: { AND: [programScope(actor), { id }] }, select: { id: true } })
  if (program === null) return undefined
  const places = await transaction.participation.findMany({
    where: { organisationId: actor.organisationId, programId: id, ...participationsWhere(filter) }, orderBy: PARTICIPATIONS_ORDER, take: MAX_ROWS,
    select: {
      role: true, status: true, mentorCapacity: true, mentoreeCapacity: true, invitedAt: true, answeredAt: true,
      person: { select: { fullName: true, email: true, jobTitle: true } },
    },
  })
  return places.map(({ person, ...place }) => [
    person.fullName, person.email ?? '', person.jobTitle ?? '', place.role, place.status, String(place.mentorCapacity), String(place.mentoreeCapacity),
    dayOf(place.invitedAt), dayOf(place.answeredAt),
  ])
}

const dayOf = (instant: Date | null): string => instant?.toISOString().slice(0, 10) ?? ''
