/**
 * The form in which two tags are compared: without case, accents, and spaces at the ends or doubled.
 * "Rock  Climbing" and "rock climbing" are one tag, "Élevage" and "elevage" too.
 */
export function foldTag(tag: string): string {
  return tag
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/**
 * The tags that both lists hold, as the first writes them and in its order; nothing when either is missing.
 *
 * @example reason('shared', { tags: labels('interests', inBoth(mentor.interests, mentoree.interests)) })
 */
export function inBoth(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] {
  const folded = new Set((other ?? []).map(foldTag))
  return (one ?? []).filter((tag) => folded.has(foldTag(tag)))
}
