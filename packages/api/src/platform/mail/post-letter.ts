import type { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../database/client.ts'
import { NOTIFY_LETTER } from '../jobs/events.ts'
import type { CalendarEvent } from './calendar.ts'

/** What a letter says. The greeting, the frame and the addresses come when it is sent. */
export interface LetterWords {
  /** One line. */
  readonly subject: string
  /** Plain sentences in a good colleague's voice, without the greeting. Never what a pair wrote, never an answer. */
  readonly paragraphs: readonly string[]
  /** The one thing to do next: a page of a surface, by its path with the leading slash. */
  readonly step?: { readonly label: string; readonly surface: 'console' | 'portal'; readonly path: string }
  /** Goes with the letter as an iCalendar invitation or cancellation. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly event: CalendarEvent }
  /** A nudge is sent only to those who want nudges, and can be switched off from the letter in one click. */
  readonly isNudge?: boolean
}

/** To whom, and when. */
export interface LetterAddress {
  readonly organisationId: string
  /** The person's address is looked up when the letter is sent; without one it is given up quietly. */
  readonly personId: string
  /** Names what the letter is about, at most 200 characters: a second letter of the same occasion is not written. */
  readonly occasion?: string
  /** Not sent before; at once by default. */
  readonly dueAt?: Date
}

/**
 * Puts a letter into the post in the caller's transaction: it goes out when that commits, and only then. It is sent at
 * least once, whatever crashes, always under one Message-ID. One statement for a letter or for many.
 *
 * The caller learns nothing of it afterwards: only the post office reads letters (row-level security).
 */
export async function postLetters(
  transaction: Transaction,
  letters: readonly (LetterAddress & { readonly words: LetterWords })[],
): Promise<void> {
  if (letters.length === 0) return
  await transaction.letter.createMany({
    data: letters.map(({ organisationId, personId, occasion, dueAt, words }) => ({
      organisationId,
      personId,
      content: words as unknown as Prisma.InputJsonValue,
      ...(occasion === undefined ? {} : { occasion }),
      ...(dueAt === undefined ? {} : { dueAt }),
    })),
    skipDuplicates: true,
  })
  await transaction.$executeRawUnsafe(NOTIFY_LETTER)
}

/** The words of a stored letter; `postLetters` alone writes them. */
export function wordsOf(content: Prisma.JsonValue): LetterWords {
  return content as unknown as LetterWords
}
