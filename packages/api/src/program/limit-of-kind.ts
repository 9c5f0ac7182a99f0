import type { ProgramKind } from '@ithaca/sdk'

/** What of a program of this kind cannot be done here yet, for whoever is about to choose it. */
export function limitOfKind(kind: ProgramKind): string | undefined {
  switch (kind) {
    case 'group':
      return 'Proposals, agreements and rooms are for two people so far. In a program of this kind everybody is matched with one mentor, and not as a group.'
    case 'peer':
      return 'Proposals, agreements and rooms are for two people so far. In a program of this kind people are matched two by two, and not as a circle.'
    case 'one-to-one':
    case 'reverse':
    case 'flash':
      return undefined
  }
}
