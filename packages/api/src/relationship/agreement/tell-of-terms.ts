import type { Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { postLetters } from '../../platform/mail/post-letter.ts'

type Pair = Pick<Relationship, 'organisationId' | 'id' | 'mentorPersonId' | 'mentoreePersonId'>

/** Tells the other that there are new terms to read. What they are stays in the portal. */
export async function tellOfTerms(
  transaction: Transaction, { organisationId, id, mentorPersonId, mentoreePersonId }: Pair,
  { version, byId }: { readonly version: number; readonly byId: string },
): Promise<void> {
  await postLetters(transaction, [{
    organisationId,
    personId: byId === mentorPersonId ? mentoreePersonId : mentorPersonId,
    occasion: `terms ${id} ${version}`,
    words: {
      subject: 'Other terms for your mentoring agreement',
      paragraphs: [
        'The other of the two of you proposes other terms for your agreement. The portal shows what would change.',
        'If you agree, sign them. What you both signed before holds until then.',
      ],
      step: { label: 'Read the terms', surface: 'portal', path: `/relationships/${encodeURIComponent(globalIdOf('MyRelationship', id))}/agreement` },
    },
  }])
}
