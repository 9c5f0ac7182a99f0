import { Prisma } from '../../generated/prisma/client.ts'
import { type Database, runAs, type Transaction } from '../database/client.ts'
import type { Log } from '../log.ts'
import { writeCalendar } from './calendar.ts'
import { frameLetter } from './frame-letter.ts'
import type { Letter, Mail } from './mail.ts'
import { wordsOf } from './post-letter.ts'
import { stopUrl } from './stop-link.ts'

/** What letters are sent with. */
export interface PostOfficeOptions {
  readonly database: Database
  readonly mail: Mail
  readonly log: Log
  readonly secret: string
  readonly urls: { readonly console: string; readonly portal: string }
}

const TRANSACTION_MS = 60_000
const MOST_ATTEMPTS = 15
const LONGEST_WAIT_MINUTES = 360

/** Sends every letter that is due, until there is none or the mail server can't be reached. */
export async function deliverLetters(options: PostOfficeOptions, now: Date): Promise<void> {
  const rows = await options.database.$queryRaw<{ organisationId: string }[]>`SELECT * FROM app.organisations_with_due_letters(${now})`
  for (const { organisationId } of rows) {
    for (;;) {
      const outcome = await runAs(options.database, { surface: 'worker', organisationId, personId: '' },
        (transaction) => deliverNext(options, transaction, organisationId, now), TRANSACTION_MS)
      if (outcome === 'none') break
      if (outcome === 'unreachable') return
    }
  }
}

/**
 * Sends one letter behind its row's lock, and writes down in the same transaction that it went. A crash between the two
 * sends it again under the same Message-ID: at least once, and recognisable.
 */
async function deliverNext(
  options: PostOfficeOptions, transaction: Transaction, organisationId: string, now: Date,
): Promise<'done' | 'none' | 'unreachable'> {
  const [row] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM app."Letter"
    WHERE "organisationId" = ${organisationId}::uuid AND content IS NOT NULL AND "dueAt" <= ${now}
    ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!row) return 'none'
  const where = { organisationId_id: { organisationId, id: row.id } }
  const stored = await readLetter(transaction, where)
  const letter = makeLetter(options, stored)
  if (letter === undefined) {
    await transaction.letter.update({ where, data: { content: Prisma.DbNull, givenUpAt: now } })
    return 'done'
  }
  const attempts = stored.attempts + 1
  try {
    await options.mail.send(letter)
  } catch (error) {
    const reply = replyOf(error)
    const isOver = (reply !== undefined && reply >= 500) || attempts >= MOST_ATTEMPTS
    options.log.warn({ letterId: row.id, attempts, isOver, reply }, 'letter not sent')
    const dueAt = new Date(now.getTime() + Math.min(2 ** attempts, LONGEST_WAIT_MINUTES) * 60_000)
    await transaction.letter.update({ where, data: { attempts, dueAt, ...(isOver ? { content: Prisma.DbNull, givenUpAt: now } : {}) } })
    return reply === undefined ? 'unreachable' : 'done'
  }
  await transaction.letter.update({ where, data: { content: Prisma.DbNull, sentAt: now, attempts } })
  return 'done'
}

type LetterKey = { organisationId_id: { organisationId: string; id: string } }

function readLetter(transaction: Transaction, where: LetterKey) {
  return transaction.letter.findUniqueOrThrow({
    where,
    select: {
      organisationId: true, id: true, personId: true, attempts: true, content: true,
      person: {
        select: {
          email: true, fullName: true, preferredName: true, organisation: { select: { name: true } },
          letterChoices: { select: { wantsNudges: true } },
        },
      },
    },
  })
}

/** The letter as it goes out; nothing when there is no address, or nudges are not wanted any more. */
function makeLetter(
  { urls, secret, mail }: PostOfficeOptions, stored: Awaited<ReturnType<typeof readLetter>>,
): Letter | undefined {
  const { organisationId, id, personId, person, content } = stored
  const words = wordsOf(content)
  const wantsNudges = person.letterChoices.every((choice) => choice.wantsNudges)
  if (person.email === null || (words.isNudge === true && !wantsNudges)) return undefined
  const letter = frameLetter(words, {
    to: person.email,
    name: person.preferredName ?? person.fullName,
    organisationName: person.organisation.name,
    urls,
    ...(words.isNudge === true ? { stopUrl: stopUrl(urls.portal, secret, { organisationId, personId }) } : {}),
  })
  const source = { organiser: mail.sender, domain: mail.domain, portalUrl: urls.portal }
  const calendar = words.calendar && {
    method: words.calendar.method, content: writeCalendar(words.calendar.method, [words.calendar.event], source),
  }
  return { ...letter, messageId: `<${id}@${mail.domain}>`, ...(calendar ? { calendar } : {}) }
}

/** The server's reply to this one letter, such as 550; undefined when there was none, or it refused to talk at all. */
function replyOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return undefined
  const isAboutLetter = typeof error.command === 'string' && /^(MAIL FROM|RCPT TO|DATA)/.test(error.command)
  return isAboutLetter && typeof error.responseCode === 'number' ? error.responseCode : undefined
}
