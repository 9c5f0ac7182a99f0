import type { Meeting, Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import type { CalendarEvent } from '../../platform/mail/calendar.ts'
import { type LetterWords, postLetters } from '../../platform/mail/post-letter.ts'
import { meansWords } from './means-words.ts'

/** What has become of a meeting. */
export type MeetingNews = 'proposed' | 'accepted' | 'moved' | 'cancelled'

interface Told {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly timeZone: string
}

export type PairOfMeeting = Pick<Relationship, 'organisationId' | 'id' | 'mentorPersonId' | 'mentoreePersonId'>

const STATUS = { proposed: 'tentative', accepted: 'confirmed', held: 'confirmed', cancelled: 'cancelled' } as const

/**
 * Writes to both about a meeting, with an iCalendar message each, so that both calendars follow. Only who has proposed a
 * time that nobody has answered yet gets no letter about it: their calendar learns of it with the answer.
 */
export async function tellOfMeeting(
  transaction: Transaction,
  { news, meeting, pair, byId, hasBeenTold }: {
    readonly news: MeetingNews
    readonly meeting: Meeting
    readonly pair: PairOfMeeting
    /** Who did it; null when it came of an ending. */
    readonly byId: string | null
    /** Whether the one who did it had a letter about this meeting before. */
    readonly hasBeenTold: boolean
  },
): Promise<void> {
  const people = await readPeople(transaction, pair)
  const event = eventOf(meeting, pair, people)
  const told = people.filter(({ id }) => id !== byId || hasBeenTold)
  await postLetters(transaction, told.map((reader) => {
    const partner = people.find(({ id }) => id !== reader.id)?.name ?? ''
    return {
      organisationId: pair.organisationId,
      personId: reader.id,
      occasion: `meeting ${meeting.id} ${meeting.sequence} ${reader.id}`,
      words: {
        ...wordsFor(news, { partner, isOwn: reader.id === byId, when: whenWords(meeting, reader.timeZone) }),
        step: { label: 'Look at your meetings', surface: 'portal' as const, path: event.path },
        calendar: { method: news === 'cancelled' ? ('CANCEL' as const) : ('REQUEST' as const), event },
      },
    }
  }))
}

async function readPeople(transaction: Transaction, { organisationId, mentorPersonId, mentoreePersonId }: PairOfMeeting): Promise<Told[]> {
  const rows = await transaction.person.findMany({
    where: { organisationId, id: { in: [mentorPersonId, mentoreePersonId] } },
    select: { id: true, fullName: true, preferredName: true, email: true, timeZone: true, organisation: { select: { timeZone: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, fullName, preferredName, email, timeZone, organisation }) => (
    { id, name: preferredName ?? fullName, email, timeZone: timeZone ?? organisation.timeZone }))
}

/** A meeting as calendars show it. */
export function eventOf(meeting: Meeting, pair: PairOfMeeting, people: readonly Pick<Told, 'id' | 'name' | 'email'>[]): CalendarEvent {
  const names = people.map(({ name }) => name)
  return {
    id: meeting.id,
    sequence: meeting.sequence,
    status: STATUS[meeting.status],
    startsAt: meeting.startsAt.toISOString(),
    changedAt: meeting.changedAt.toISOString(),
    minutes: meeting.minutes,
    summary: `Mentoring: ${names.join(' and ')}`,
    location: meansWords(meeting.means),
    path: `/relationships/${encodeURIComponent(globalIdOf('MyRelationship', pair.id))}/meetings`,
    attendees: people.flatMap(({ id, name, email }) => (email === null ? [] : [
      { name, email, hasAccepted: meeting.status === 'accepted' || id === meeting.proposedById },
    ])),
  }
}

/** "Wednesday, 25 November 2026, 14:00 to 15:00 (Europe/Athens)". */
function whenWords({ startsAt, minutes }: Meeting, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone })
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
  return `${day.format(startsAt)}, ${clock.format(startsAt)} to ${clock.format(endsAt)} (${timeZone.replaceAll('_', ' ')})`
}

function wordsFor(
  news: MeetingNews, { partner, isOwn, when }: { readonly partner: string; readonly isOwn: boolean; readonly when: string },
): Pick<LetterWords, 'subject' | 'paragraphs'> {
  switch (news) {
    case 'proposed':
      return {
        subject: `${partner} proposes a time to meet`,
        paragraphs: [`${partner} would like to meet you on ${when}.`, 'If it suits you, accept it in Ithaca. If not, propose another time; no reason is needed.'],
      }
    case 'accepted':
      return { subject: `You meet ${partner}`, paragraphs: [`It is settled: you meet ${partner} on ${when}.`] }
    case 'moved':
      return isOwn
        ? { subject: `You proposed another time to ${partner}`, paragraphs: [`You proposed ${when}. The time before it no longer holds. It is settled once ${partner} accepts.`] }
        : { subject: `${partner} proposes another time`, paragraphs: [`${partner} would like to move your meeting to ${when}. The time before it no longer holds. It is settled once you accept.`] }
    case 'cancelled':
      return { subject: `Your meeting with ${partner} is cancelled`, paragraphs: [`Your meeting on ${when} does not take place. You can find another time whenever you like.`] }
  }
}
