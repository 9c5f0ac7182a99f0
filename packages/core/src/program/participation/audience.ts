import type { Audience } from '@ithaca/sdk'

/**
 * Who sees an answer, as a sentence to the person who gives it (M14). It is made from the same declaration that the
 * access check reads. A question that is not required says so where it matters: leaving it open costs nothing.
 */
export function audienceSentence(visibleTo: readonly Audience[]): string {
  const isForPartner = visibleTo.includes('partner')
  const isForManager = visibleTo.includes('program-manager')
  if (isForPartner && isForManager) {
    return 'Seen by people whom the matching brings up as partners for you, and by the program managers.'
  }
  if (isForPartner) return 'Seen by people whom the matching brings up as partners for you, and by nobody else.'
  if (isForManager) return 'Seen by the program managers, and by nobody else.'
  return 'Used for matching alone. Nobody but you sees it.'
}
