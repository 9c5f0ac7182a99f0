import { decide } from '../../access/decide.ts'
import type { Actor } from '../../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { headersOf, refuse, type Route } from '../../platform/http/answer.ts'
import { answerCsv } from '../../platform/http/csv.ts'
import { PEOPLE_ORDER, type PeopleFilter, peopleWhere } from './people-filter.ts'

const PATH = '/people.csv'
const HEADER = ['External id', 'Full name', 'E-mail', 'Job title', 'Function', 'Department', 'Location', 'Country', 'Time zone', 'Languages', 'Status']
const MAX_ROWS = 100_000
const MAX_SEARCH_CHARS = 200

export interface PeopleCsvRouteOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

/** GET /people.csv, with the filters of `people` as parameters: the list on the screen, all its pages, 100,000 rows at most. */
export function createPeopleCsvRoute({ database, readActor }: PeopleCsvRouteOptions): Route {
  return async (request, response, url) => {
    if (url.pathname !== PATH || request.method !== 'GET') return false
    const actor = await readActor(headersOf(request))
    if (!actor || !decide(actor, 'directory.read').isAllowed) refuse(response, 404, 'NOT_FOUND', 'Not found.')
    else answerCsv(response, 'people.csv', [HEADER, ...await runAs(database, actor, (transaction) => readRows(transaction, actor, readFilter(url.searchParams)))])
    return true
  }
}

function readFilter(given: URLSearchParams): PeopleFilter {
  const status = given.get('status')?.toLowerCase()
  return { search: given.get('search')?.slice(0, MAX_SEARCH_CHARS), status: status === 'active' || status === 'left' ? status : undefined }
}

async function readRows(transaction: Transaction, { organisationId }: Actor, filter: PeopleFilter): Promise<string[][]> {
  const people = await transaction.person.findMany({
    where: peopleWhere(filter, organisationId), orderBy: PEOPLE_ORDER, take: MAX_ROWS,
    select: {
      externalId: true, fullName: true, email: true, jobTitle: true, function: true, department: true, location: true, country: true,
      timeZone: true, languages: true, status: true,
    },
  })
  return people.map((person) => [
    person.externalId ?? '', person.fullName, person.email ?? '', person.jobTitle ?? '', person.function ?? '', person.department ?? '',
    person.location ?? '', person.country ?? '', person.timeZone ?? '', person.languages.join(', '), person.status,
  ])
}
