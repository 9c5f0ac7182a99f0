import type { Answer } from '../criterion/verdict.ts'

/** At which place (0 is first) each of two people names the other; undefined when they do not. At least one is set. */
export interface Naming {
  /** The mentoree's place in the mentor's list. */
  readonly mentor: number | undefined
  /** The mentor's place in the mentoree's list. */
  readonly mentoree: number | undefined
}

/** What an author gives to `named`. Name the field of one side, or of both. */
export interface NamedDefinition<MentorName extends string, MentoreeName extends string, Of> {
  readonly mentor?: MentorName
  readonly mentoree?: MentoreeName
  /** The answer for a pair in which at least one names the other. */
  readonly score: (naming: Naming) => Of
  /** The answer for every other pair. */
  readonly otherwise: NoInfer<Of>
}

/**
 * Compares two people by whether they name each other in a `people` field: wishes, or names to keep apart.
 *
 * It is sparse: the engine looks only at pairs where somebody is named, asks `score` once for each distinct `Naming`,
 * and takes `otherwise` for all the rest. The criterion never learns who is who.
 */
export interface Named<Of extends Answer = Answer> {
  readonly compare: 'named'
  readonly mentor?: string
  readonly mentoree?: string
  score(naming: Naming): Of
  readonly otherwise: Of
}

/**
 * Compares two people by whether they name each other.
 *
 * @example named({ mentoree: 'wishes', score: ({ mentoree = 0 }) => 1 - mentoree * 0.1, otherwise: noData() })
 */
export function named<const Of extends Answer>(definition: NamedDefinition<string, string, Of>): Named<Of> {
  return Object.freeze({ ...definition, compare: 'named' })
}
