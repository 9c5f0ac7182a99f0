import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { asOwner } from '../harness/database.ts'
import { type MailServer, startMailServer } from '../harness/mail-server.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, type LivingPair, type LivingProgram } from './arrange-living.ts'

const FIELDS = 'id status startsAt minutes means meansLabel proposedByMe sequence viewerCan { accept move cancel hold }'
const PROPOSE = `mutation ($id: ID!, $at: MeetingTimeInput!) { done: proposeMeeting(input: { relationshipId: $id, at: $at }) {
  __typename ... on MyRelationship { meetings { ${FIELDS} } } ... on Failure { code } } }`
const STEP = (name: string) => `mutation ($id: ID!, $sequence: Int!) { done: ${name}(input: { id: $id, sequence: $sequence }) { __typename ... on MyMeeting { ${FIELDS} } ... on Failure { code } } }`
const MOVE = `mutation ($id: ID!, $sequence: Int!, $at: MeetingTimeInput!) { done: moveMeeting(input: { id: $id, sequence: $sequence, at: $at }) {
  __typename ... on MyMeeting { ${FIELDS} } ... on Failure { code } } }`

interface Meeting { id: string; status: string; startsAt: string; sequence: number; proposedByMe: boolean; viewerCan: Record<string, boolean> }
interface Done<Value> { done: Value & { code?: string } }

const aheadDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const at = (day: string, time = '14:00', more: object = {}) => ({ day, time, timeZone: 'Europe/Athens', minutes: 60, means: 'video', ...more })

describe('meetings', () => {
  let server: TestServer
  let peer: MailServer
  let living: LivingProgram
  let pair: LivingPair
  let seen = 0
  beforeAll(async () => {
    peer = await startMailServer()
    server = await startTestServer(undefined, peer.url)
    living = await arrangeLiving(server, { name: 'Meetings', pairs: 2 })
    pair = living.pairs[0]!
  })
  afterAll(async () => {
    await server.stop()
    await peer.stop()
  })
  beforeEach(async () => { await asOwner(server.database, 'DELETE FROM app."Meeting"') })

  const list = async (who: 'mentor' | 'mentoree', of = pair) =>
    (await of[who].portal.ask<{ node: { meetings: Meeting[] } }>(`query ($id: ID!) { node(id: $id) { ... on MyRelationship { meetings { ${FIELDS} } } } }`, { id: of.id })).data!.node.meetings
  const propose = async (who: 'mentor' | 'mentoree', time: object) =>
    (await pair[who].portal.ask<Done<{ meetings?: Meeting[] }>>(PROPOSE, { id: pair.id, at: time })).data!.done
  const step = async (who: 'mentor' | 'mentoree', name: string, { id, sequence }: Pick<Meeting, 'id' | 'sequence'>) =>
    (await pair[who].portal.ask<Done<Meeting>>(STEP(name), { id, sequence })).data!.done
  const move = async (who: 'mentor' | 'mentoree', { id, sequence }: Meeting, time: object) =>
    (await pair[who].portal.ask<Done<Meeting>>(MOVE, { id, sequence, at: time })).data!.done

  it('are proposed by one, accepted by the other, moved, accepted anew, and cancelled', async () => {
    const [proposed] = (await propose('mentor', at(aheadDay(10)))).meetings!
    expect(proposed).toMatchObject({ status: 'PROPOSED', proposedByMe: true, sequence: 0, viewerCan: { accept: false, move: true, cancel: true, hold: false } })
    expect((await step('mentor', 'acceptMeeting', proposed!)).code).toBe('OWN_PROPOSAL')
    const accepted = await step('mentoree', 'acceptMeeting', proposed!)
    expect(accepted).toMatchObject({ status: 'ACCEPTED', sequence: 1 })
    expect((await step('mentor', 'cancelMeeting', proposed!)).code).toBe('STALE_VERSION')
    const moved = await move('mentoree', accepted, at(aheadDay(11)))
    expect(moved).toMatchObject({ status: 'PROPOSED', sequence: 2, proposedByMe: true })
    expect(await step('mentor', 'acceptMeeting', moved)).toMatchObject({ status: 'ACCEPTED', sequence: 3 })
    expect((await step('mentor', 'markMeetingHeld', { ...moved, sequence: 3 })).code).toBe('MEETING_AHEAD')
    await asOwner(server.database, `UPDATE app."Meeting" SET "startsAt" = now() - interval '1 hour'`)
    expect(await step('mentor', 'markMeetingHeld', { ...moved, sequence: 3 })).toMatchObject({ status: 'HELD' })
    const [other] = (await propose('mentoree', at(aheadDay(12)))).meetings!
    expect(await step('mentor', 'cancelMeeting', other!)).toMatchObject({ status: 'CANCELLED' })
    expect((await list('mentor')).map(({ status }) => status)).toEqual(['HELD'])
  })

  it('are refused at a time that does not exist, has passed, or is taken', async () => {
    const refusal = async (time: object) => (await propose('mentor', time)).code
    expect(await refusal(at('2027-03-28', '03:30'))).toBe('TIME_SKIPPED')
    expect(await refusal(at('2020-01-01'))).toBe('MEETING_PAST')
    expect(await refusal(at(aheadDay(3), '14:00', { timeZone: 'Mars/Base' }))).toBe('TIME_ZONE_UNKNOWN')
    expect(await refusal(at(aheadDay(3), '14:00', { means: 'telepathy' }))).toBe('MEANS_NOT_OFFERED')
    expect(await refusal(at(aheadDay(3), '14:00', { minutes: 5 }))).toBe('MEETING_MINUTES')
    await propose('mentor', at(aheadDay(3)))
    expect(await refusal(at(aheadDay(3)))).toBe('SAME_TIME')
    // The same instant on other clocks.
    expect(await refusal(at(aheadDay(3), '12:00', { timeZone: 'UTC' }))).toBe('SAME_TIME')
  })

  it('M12 are seen by the two alone: not by another pair, nor by the console, whatever it asks the database', async () => {
    const [meeting] = (await propose('mentor', at(aheadDay(10)))).meetings!
    const stranger = living.pairs[1]!.mentor.portal
    const { data } = await stranger.ask<Done<object>>(STEP('cancelMeeting'), { id: meeting!.id, sequence: 0 })
    expect(data!.done).toMatchObject({ __typename: 'NotFoundError' })
    expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: meeting!.id })).data).toEqual({ node: null })
    for (const surface of ['console', 'portal'] as const) {
      expect(await runAs(server.running.services.database, { surface, organisationId: living.organisationId, personId: living.admin.id },
        (transaction) => transaction.meeting.count())).toBe(0)
    }
  })

  /** What the server has sent since the last time, once nothing waits any more. */
  async function arrived(): Promise<ParsedMail[]> {
    await expect.poll(async () => (await asOwner(server.database, 'SELECT FROM app."Letter" WHERE content IS NOT NULL')).length).toBe(0)
    const letters = peer.letters.slice(seen)
    seen = peer.letters.length
    return letters
  }

  /** The iCalendar part of a letter, read by an independent library. */
  function calendarOf(letter: ParsedMail) {
    const part = letter.attachments.find(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics')
    const text = part!.content.toString('utf8')
    const calendar = new ICAL.Component(ICAL.parse(text) as string)
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
    const property = (name: string) => event.component.getFirstPropertyValue(name)?.toString()
    return { text, calendar, event, property, method: calendar.getFirstPropertyValue('method') }
  }

  it('7 go out as invitations that calendars understand: one UID, a rising SEQUENCE, the METHOD, times in UTC', async () => {
    await arrived()
    // The last Sunday of March: clocks go forward in Athens at 03:00, so an afternoon is three hours ahead of UTC, not two.
    const day = '2027-03-28'
    const [meeting] = (await propose('mentor', at(day, '15:00'))).meetings!
    const first = await arrived()
    await step('mentoree', 'acceptMeeting', meeting!)
    const second = await arrived()
    const moved = await move('mentor', { ...meeting!, sequence: 1 }, at('2027-03-26', '15:00'))
    const third = await arrived()
    await step('mentoree', 'cancelMeeting', moved)
    const fourth = await arrived()

    const addresses = (letters: ParsedMail[]) => letters.map(({ to }) => String(Array.isArray(to) ? '' : to?.text)).toSorted()
    const both = [pair.mentor, pair.mentoree].map(({ name }) => `${name.replaceAll(' ', '.')}@meetings.example`).toSorted()
    expect(addresses(first)).toEqual([`${pair.mentoree.name.replaceAll(' ', '.')}@meetings.example`])
    for (const letters of [second, third, fourth]) expect(addresses(letters)).toEqual(both)
    expect(first[0]!.text).toContain('Sunday, 28 March 2027, 15:00 to 16:00 (Europe/Athens)')

    const rounds = [first, second, third, fourth].map((letters) => calendarOf(letters[0]!))
    expect(rounds.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL'])
    expect(rounds.map(({ property }) => property('status'))).toEqual(['TENTATIVE', 'CONFIRMED', 'TENTATIVE', 'CANCELLED'])
    expect(rounds.map(({ event }) => event.sequence)).toEqual([0, 1, 2, 3])
    expect(new Set(rounds.map(({ event }) => event.uid)).size).toBe(1)
    expect(rounds.map(({ event }) => event.startDate.toJSDate().toISOString())).toEqual([
      '2027-03-28T12:00:00.000Z', '2027-03-28T12:00:00.000Z', '2027-03-26T13:00:00.000Z', '2027-03-26T13:00:00.000Z'])
    for (const { text, event, property, calendar } of rounds) {
      // RFC 5545: CRLF, at most 75 octets a line, what every component must have, and no form of local time.
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
      expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
      expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/)
      expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/)
      expect(text).not.toContain('TZID')
      expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(3_600_000)
      // RFC 5546: an organiser, who is the sender, and both as attendees.
      expect(event.organizer).toBe('mailto:ithaca@mail.example')
      expect(event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()).toSorted()).toEqual(both.map((address) => `mailto:${address}`))
      expect(property('summary')).toBe(`Mentoring: ${event.summary.slice('Mentoring: '.length)}`)
    }
    // Beside the attachment, the calendar is an alternative with its method, as mail programs want it.
    expect(peer.sources.at(-1)).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/i)
  })

  it('are taken out of both calendars when the relationship ends', async () => {
    const [meeting] = (await propose('mentor', at(aheadDay(10)))).meetings!
    await step('mentoree', 'acceptMeeting', meeting!)
    const other = living.pairs[1]!
    await asOwner(server.database, `UPDATE app."Meeting" SET "relationshipId" = $1`, [other.rowId])
    const { data } = await other.mentor.portal.ask<Record<string, { __typename: string }>>(
      'mutation ($id: ID!) { endRelationship(input: { relationshipId: $id }) { __typename } }', { id: other.id })
    expect(data).toMatchObject({ endRelationship: { __typename: expect.not.stringMatching(/Error/) } })
    expect(await asOwner(server.database, 'SELECT status::text, sequence FROM app."Meeting"')).toEqual([{ status: 'cancelled', sequence: 2 }])
  })

  describe('a calendar feed', () => {
    const make = async (who: 'mentor' | 'mentoree' = 'mentor') =>
      (await pair[who].portal.ask<{ makeCalendarFeed: { address: string } }>('mutation { makeCalendarFeed { ... on NewCalendarFeed { address } } }')).data!.makeCalendarFeed.address
    const read = (path: string) => server.nobody('portal').fetch(path)

    it('7 shows one’s meetings to a calendar program, and is read by an independent library', async () => {
      const [first] = (await propose('mentor', at('2027-03-28', '15:00'))).meetings!
      await step('mentoree', 'acceptMeeting', first!)
      await propose('mentoree', at(aheadDay(5)))
      const response = await read(await make())
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH')
      const text = await response.text()
      const calendar = new ICAL.Component(ICAL.parse(text) as string)
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
      expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['TENTATIVE', 'CONFIRMED'])
      expect(events.map(({ sequence }) => sequence)).toEqual([0, 1])
      expect(text).not.toContain('ATTENDEE')
      expect(text).not.toMatch(/Canary/)
    })

    it('ends with its secret: a new one replaces it, revoking ends it, and only a hash is stored', async () => {
      const first = await make()
      const second = await make()
      expect((await read(first)).status).toBe(404)
      expect((await read(second)).status).toBe(200)
      const [stored] = await asOwner<{ secretHash: string }>(server.database, 'SELECT "secretHash" FROM app."CalendarFeed"')
      expect(second).not.toContain(stored!.secretHash)
      await pair.mentor.portal.ask('mutation { revokeCalendarFeed { __typename } }')
      const gone = await read(second)
      const never = await read(`/calendar/${'a'.repeat(64)}.ics`)
      expect([gone.status, await gone.text()]).toEqual([never.status, await never.text()])
      expect((await pair.mentor.portal.ask('{ viewer { calendarFeed { createdAt } } }')).data).toEqual({ viewer: { calendarFeed: null } })
    })

    it('is limited: neither one feed nor a guesser may ask without end', async () => {
      const path = await make()
      const answers = []
      for (let request = 0; request < 32; request += 1) answers.push((await read(path)).status)
      expect(answers.slice(0, 30).every((status) => status === 200)).toBe(true)
      expect(answers.at(-1)).toBe(429)
    })
  })
})
