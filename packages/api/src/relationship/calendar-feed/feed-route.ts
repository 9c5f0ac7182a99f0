import { type Database, runAs } from '../../platform/database/client.ts'
import { refuse, type Route } from '../../platform/http/answer.ts'
import { createRateLimit } from '../../platform/http/rate-limit.ts'
import { type CalendarSource, writeCalendar } from '../../platform/mail/calendar.ts'
import { eventOf } from '../meeting/meeting-letters.ts'
import { FEED_PATH, hashOfSecret } from './my-calendar-feed.ts'

const SECRET = /^[0-9a-f]{64}$/
const PAST_MS = 90 * 86_400_000
const MOST_EVENTS = 500
/** Calendar programs ask every quarter of an hour at most; guessing is hopeless, and cut short all the same. */
const LIMITS = { ofFeed: { most: 30, windowMs: 600_000 }, ofStranger: { most: 30, windowMs: 600_000 } }

/**
 * The private calendar feed of whoever made it: their own meetings, with the partner's name, and nothing else. A secret
 * that was revoked and one that never was look alike.
 */
export function createFeedRoute({ database, source }: { readonly database: Database; readonly source: CalendarSource }): Route {
  const feeds = createRateLimit(LIMITS.ofFeed)
  const strangers = createRateLimit(LIMITS.ofStranger)
  return async (request, response, url) => {
    if (!url.pathname.startsWith(FEED_PATH) || !url.pathname.endsWith('.ics')) return false
    const secret = url.pathname.slice(FEED_PATH.length, -'.ics'.length)
    const stranger = request.socket.remoteAddress ?? ''
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'METHOD_NOT_ALLOWED', 'A calendar is read.')
      return true
    }
    const hash = hashOfSecret(secret)
    if (strangers.isOver(stranger) || !feeds.take(hash)) {
      refuse(response, 429, 'TOO_MANY_REQUESTS', 'Ask again in a few minutes.')
      return true
    }
    const [owner] = SECRET.test(secret)
      ? await database.$queryRaw<{ organisationId: string; personId: string }[]>`SELECT * FROM app.find_calendar_feed(${hash})`
      : []
    if (!owner) {
      strangers.take(stranger)
      refuse(response, 404, 'NOT_FOUND', 'Not found.')
      return true
    }
    const body = await readFeed(database, owner, source)
    response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'cache-control': 'private, no-store',
      'content-disposition': 'inline; filename="mentoring.ics"',
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

async function readFeed(database: Database, owner: { organisationId: string; personId: string }, source: CalendarSource): Promise<string> {
  const { organisationId, personId } = owner
  const person = { select: { id: true, fullName: true, preferredName: true } } as const
  // As its owner at the portal: row-level security shows their own relationships and no others.
  const meetings = await runAs(database, { surface: 'portal', ...owner }, (transaction) =>
    transaction.meeting.findMany({
      where: {
        organisationId, status: { not: 'cancelled' }, startsAt: { gt: new Date(Date.now() - PAST_MS) },
        relationship: { OR: [{ mentorPersonId: personId }, { mentoreePersonId: personId }] },
      },
      include: { relationship: { include: { mentorPerson: person, mentoreePerson: person } } },
      orderBy: { startsAt: 'asc' },
      take: MOST_EVENTS,
    }))
  return writeCalendar('PUBLISH', meetings.map(({ relationship, ...meeting }) => {
    const people = [relationship.mentorPerson, relationship.mentoreePerson].map(({ id, fullName, preferredName }) => (
      { id, name: preferredName ?? fullName, email: null }))
    return eventOf(meeting, relationship, people)
  }), source)
}
