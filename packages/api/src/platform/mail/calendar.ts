import ical, {
  ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency,
} from 'ical-generator'

/** A meeting as calendars show it. Times are instants and written in UTC, so that no clock change can move them. */
export interface CalendarEvent {
  /** The meeting's id; the UID is made of it and stays the same. */
  readonly id: string
  /** Rises with every change (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  readonly status: 'tentative' | 'confirmed' | 'cancelled'
  /** ISO instants. */
  readonly startsAt: string
  readonly changedAt: string
  readonly minutes: number
  /** Fixed words and names; nothing of what the two say. */
  readonly summary: string
  readonly location: string
  /** The meeting's page on the portal, by its path. */
  readonly path: string
  readonly attendees: readonly { readonly name: string; readonly email: string; readonly hasAccepted: boolean }[]
}

/** Who sends calendars, and from where. */
export interface CalendarSource {
  readonly organiser: { readonly name: string; readonly address: string }
  /** What stands after the @ of every UID. */
  readonly domain: string
  readonly portalUrl: string
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE, confirmed: ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED,
} as const
const METHOD = {
  REQUEST: ICalCalendarMethod.REQUEST, CANCEL: ICalCalendarMethod.CANCEL, PUBLISH: ICalCalendarMethod.PUBLISH,
} as const
const PRODUCT = { company: 'Ithaca', product: 'Ithaca', language: 'EN' }
const REFRESH_SECONDS = 3_600

/**
 * Writes events as iCalendar (RFC 5545): an invitation or a cancellation for one meeting (RFC 5546), or a calendar to
 * subscribe to (PUBLISH), which names no attendees.
 */
export function writeCalendar(method: keyof typeof METHOD, events: readonly CalendarEvent[], { organiser, domain, portalUrl }: CalendarSource): string {
  const isPublished = method === 'PUBLISH'
  const calendar = ical({
    prodId: PRODUCT,
    method: METHOD[method],
    ...(isPublished ? { name: 'Mentoring (Ithaca)', ttl: REFRESH_SECONDS } : {}),
  })
  for (const event of events) {
    const start = new Date(event.startsAt)
    const changed = new Date(event.changedAt)
    calendar.createEvent({
      id: `${event.id}@${domain}`,
      sequence: event.sequence,
      status: STATUS[event.status],
      transparency: event.status === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      start,
      end: new Date(start.getTime() + event.minutes * 60_000),
      stamp: changed,
      lastModified: changed,
      summary: event.summary,
      location: event.location,
      description: `Move or cancel it in Ithaca: ${portalUrl}${event.path}`,
      url: `${portalUrl}${event.path}`,
      ...(isPublished ? {} : {
        organizer: { name: organiser.name, email: organiser.address },
        attendees: event.attendees.map(({ name, email, hasAccepted }) => ({
          name, email, role: ICalAttendeeRole.REQ, rsvp: false,
          status: hasAccepted ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
        })),
      }),
    })
  }
  return calendar.toString()
}
