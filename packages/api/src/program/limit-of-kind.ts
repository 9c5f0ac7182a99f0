import type { ProgramKind } from '@ithaca/sdk'

/** What of a program of this kind cannot be done here yet, for whoever is about to choose it. */
export function limitOfKind(kind: ProgramKind): string | undefined {
  switch (kind) {
    case 'group':
      return 'Matching forms groups around a mentor. Proposals, agreements and rooms are for two people so far: each mentoree has their own with the mentor.'
    case 'peer':
      return 'Matching forms circles. Proposals, agreements and rooms are for two people so far: everybody has their own with two of their circle, one on each side.'
    case 'one-to-one':
    case 'reverse':
    case 'flash':
      return undefined
  }
}
