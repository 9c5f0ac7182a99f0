import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

/** A letter as it goes out. Never carries what a pair wrote. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same words for mail programs that show HTML. */
  readonly html?: string
  /** With angle brackets; the same each time that one letter is sent, so that a repeated one is recognised. */
  readonly messageId?: string
  readonly headers?: Readonly<Record<string, string>>
  /** An iCalendar message (RFC 6047), as an alternative and an attachment. */
  readonly calendar?: CalendarMessage
}

/** An iCalendar object with its method, which mail programs need beside it. */
export interface CalendarMessage {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}

/** Sends letters, or keeps the last ones in memory for a page on this machine when no SMTP server is set. */
export interface Mail {
  /** Settles when the next server has taken the letter over. */
  send(letter: Letter): Promise<void>
  /** Newest first; always empty when an SMTP server is set. */
  readonly outbox: readonly (Letter & { readonly sentAt: Date })[]
  /** Who letters come from. */
  readonly sender: { readonly name: string; readonly address: string }
  /** What stands after the @ of a Message-ID: the sender's own domain. */
  readonly domain: string
  /** Why the next server would take nothing, in its words or the network's; nothing when it would. */
  findProblem(): Promise<string | undefined>
  close(): void
}

/** A start of the demo alone writes dozens. */
const OUTBOX_SIZE = 500
/** A server that does not answer must not hold a letter's transaction for long. */
const PATIENCE_MS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 }

export function createMail(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mail {
  const sender = readSender(config.mailFrom)
  const domain = sender.address.split('@')[1] ?? 'localhost'
  if (config.smtpUrl !== undefined) {
    const transport = createTransport({ url: config.smtpUrl, pool: true, maxConnections: 2, ...PATIENCE_MS })
    return {
      outbox: [],
      sender,
      domain,
      async send({ calendar, headers, ...letter }) {
        await transport.sendMail({
          from: config.mailFrom,
          ...letter,
          ...(headers ? { headers: { ...headers } } : {}),
          ...(calendar ? { icalEvent: { ...calendar, filename: 'meeting.ics' } } : {}),
        })
      },
      findProblem: () => transport.verify().then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : 'unknown reason')),
      close: () => transport.close(),
    }
  }
  const outbox: (Letter & { sentAt: Date })[] = []
  return {
    outbox,
    sender,
    domain,
    async send(letter) {
      outbox.unshift({ ...letter, sentAt: new Date() })
      outbox.length = Math.min(outbox.length, OUTBOX_SIZE)
    },
    findProblem: () => Promise.resolve(undefined),
    close: () => undefined,
  }
}

/** `Ithaca <ithaca@example.org>`, or an address alone. */
function readSender(mailFrom: string): Mail['sender'] {
  const [, name = '', address = mailFrom] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? []
  return { name: name === '' ? 'Ithaca' : name, address: address.trim() }
}
