import type { NudgeKind } from '@ithaca/core/relationship'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import type { LetterWords } from '../../platform/mail/post-letter.ts'

/** A nudge in words: an offer, never a reproach, and nothing about what the two talk about. */
export function nudgeWords(
  { kind, relationshipId, partnerName }: { readonly kind: NudgeKind; readonly relationshipId: string; readonly partnerName: string },
): LetterWords {
  const page = `/relationships/${encodeURIComponent(globalIdOf('MyRelationship', relationshipId))}`
  const step = (label: string, part: string) => ({ label, surface: 'portal' as const, path: `${page}/${part}` })
  switch (kind) {
    case 'sign-agreement':
      return {
        isNudge: true,
        subject: `Your agreement with ${partnerName}`,
        paragraphs: [`Your agreement with ${partnerName} waits for your signature. You can speak about it with each other first, and propose other terms.`],
        step: step('Read the agreement', 'agreement'),
      }
    case 'answer-time':
      return {
        isNudge: true,
        subject: `A time that ${partnerName} proposes`,
        paragraphs: [`${partnerName} has proposed a time to meet. If it does not suit you, propose another one; no reason is needed.`],
        step: step('Look at the time', 'meetings'),
      }
    case 'find-time':
      return {
        isNudge: true,
        subject: `Shall you find a time, you and ${partnerName}?`,
        paragraphs: [
          `You and ${partnerName} have no meeting ahead of you just now. Half an hour is better than waiting for a whole one.`,
          'If the rhythm that you agreed on does not fit any more, you can change it together.',
        ],
        step: step('Propose a time', 'meetings'),
      }
    case 'check-in':
      return {
        isNudge: true,
        subject: 'Two minutes for four questions',
        paragraphs: [
          `There are four short questions about how it goes with ${partnerName}. Nobody sees your answers.`,
          'If you would like to speak with somebody, you can say so there too.',
        ],
        step: step('Answer in private', 'check-in'),
      }
  }
}
