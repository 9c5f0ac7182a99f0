import type { Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { type LetterWords, postLetters } from '../../platform/mail/post-letter.ts'

/** What the two are told by letter. None says who of them did something, nor what they said to each other. */
export type News = 'ended' | 'farewell' | 'chain-found' | 'chain-gone'

const WORDS: Readonly<Record<News, Pick<LetterWords, 'subject' | 'paragraphs'> & { readonly label: string }>> = {
  ended: {
    subject: 'A mentoring relationship of yours has come to its end',
    paragraphs: [
      'A mentoring relationship of yours has come to its end. Relationships end in many ways, all of them allowed, and nothing is held against anybody.',
      'Your place is free again. If you like, you can be matched with somebody else; if you would rather rest, you can say that too.',
    ],
    label: 'See what comes next',
  },
  farewell: {
    subject: 'Some days to say goodbye',
    paragraphs: [
      'One of the two of you has left the organisation, so a mentoring relationship of yours is coming to its end.',
      'Some days remain to say goodbye, and to take along what is yours.',
    ],
    label: 'Open your relationship',
  },
  'chain-found': {
    subject: 'Something to look at in your mentoring',
    paragraphs: ['There is something about one of your mentoring relationships that needs you. Please look at it in the portal.'],
    label: 'Look at it',
  },
  'chain-gone': {
    subject: 'Your mentoring can go on',
    paragraphs: ['What stood in the way of one of your mentoring relationships is gone. You can take it up again, if you both like.'],
    label: 'Open your relationship',
  },
}

type Pair = Pick<Relationship, 'organisationId' | 'id' | 'mentorPersonId' | 'mentoreePersonId'>

/** Writes to both of each pair, in the same words. One statement however many they are. */
export async function writeToBoth(transaction: Transaction, news: News, pairs: readonly Pair[]): Promise<void> {
  const { subject, paragraphs, label } = WORDS[news]
  await postLetters(transaction, pairs.flatMap(({ organisationId, id, mentorPersonId, mentoreePersonId }) => {
    const step = { label, surface: 'portal' as const, path: `/relationships/${encodeURIComponent(globalIdOf('MyRelationship', id))}` }
    return [mentorPersonId, mentoreePersonId].map((personId) => ({ organisationId, personId, words: { subject, paragraphs, step } }))
  }))
}
