import type { ProposalWay } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { type LetterWords, postLetters } from '../../platform/mail/post-letter.ts'

const STEP = { label: 'See who it is', surface: 'portal', path: '/proposals' } as const

const PROPOSED: Readonly<Record<ProposalWay, LetterWords>> = {
  direct: {
    subject: 'Somebody is proposed to you',
    paragraphs: [
      'Somebody is proposed to you as a mentoring partner, with the reasons why the two of you.',
      'You answer in private: nobody is ever shown a no, nor that there was one.',
    ],
    step: STEP,
  },
  conversation: {
    subject: 'First conversations for you',
    paragraphs: [
      'There are people whom you could meet for a first conversation, with the reasons why the two of you.',
      'Afterwards you answer in private about each: nobody is ever shown a no, nor that there was one.',
    ],
    step: STEP,
  },
}

const REMINDER: LetterWords = {
  subject: 'A proposal waits for your answer',
  paragraphs: [
    'You have a proposal that ends soon, and you have not answered it yet.',
    'If you leave it, it ends by itself, and nobody is told why. We do not write about it again.',
  ],
  step: { ...STEP, label: 'Answer in private' },
}

/** What people read in the letter that tells them of a proposal; the same words for all. */
export function wordsOfProposal(way: ProposalWay): LetterWords {
  return PROPOSED[way]
}

/** What proposals are announced with: once to each person, however many they have of it. */
interface Announcement {
  readonly organisationId: string
  /** The run or the proposal that they come from. */
  readonly occasion: string
  readonly way: ProposalWay
}

/** Tells people that there is somebody for them. The words are the same for all. */
export async function announceProposals(
  transaction: Transaction,
  { organisationId, occasion, way }: Announcement,
  personIds: readonly string[],
): Promise<void> {
  await postLetters(transaction, [...new Set(personIds)].map((personId) => ({
    organisationId, personId, occasion: `proposed ${occasion} ${personId}`, words: PROPOSED[way],
  })))
}

/** Somebody's proposals of one occasion that they have not answered. */
export interface Silence {
  readonly organisationId: string
  readonly occasion: string
  readonly personId: string
}

/** Reminds people of their own silence, once for each occasion. It depends on nothing that anybody else said (M6). */
export async function remindOfProposals(transaction: Transaction, silences: readonly Silence[]): Promise<void> {
  await postLetters(transaction, silences.map(({ organisationId, occasion, personId }) => ({
    organisationId, personId, occasion: `reminder ${occasion} ${personId}`, words: REMINDER,
  })))
}
