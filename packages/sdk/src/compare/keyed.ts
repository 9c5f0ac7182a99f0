import type { Answer } from '../criterion/verdict.ts'
import type { FieldValue } from '../field/vocabulary.ts'
import type { AnyView } from '../field/reads.ts'

/** What a key may be. Two keys are the same when they are written the same as JSON. */
export type KeyValue = FieldValue | boolean | readonly (string | number | boolean)[]

/** What an author gives to `keyed`. */
export interface KeyedDefinition<Mentor, Mentoree, MentorKey extends KeyValue, MentoreeKey extends KeyValue, Of> {
  /** The mentor's key: what matters of them here. Undefined means that it is not known. */
  readonly mentor: (mentor: Mentor) => MentorKey | undefined
  /** The mentoree's key. */
  readonly mentoree: (mentoree: Mentoree) => MentoreeKey | undefined
  /** The answer for two keys. Must depend on nothing but its arguments and the settings. */
  readonly score: (mentor: MentorKey, mentoree: MentoreeKey) => Of
}

/**
 * Compares two people by a key each: a time zone, a department, a set of languages, or several values together.
 *
 * The engine asks each person's key once, then `score` **once for each distinct pair of keys** in the run, and keeps
 * the answers in a table. 10,000 people in 40 time zones cost 1,600 calls, not 100 million. Keep keys few: round a
 * number, leave out what does not matter. When either key is undefined the pair has no data and `score` is not asked.
 */
export interface Keyed<Of extends Answer = Answer> {
  readonly compare: 'keyed'
  mentor(mentor: AnyView): KeyValue | undefined
  mentoree(mentoree: AnyView): KeyValue | undefined
  score(mentor: KeyValue, mentoree: KeyValue): Of
}

/** Declares a comparison by keys; authors find it, typed by what they read, in the argument of `score`. */
export function keyed<
  Mentor,
  Mentoree,
  MentorKey extends KeyValue,
  MentoreeKey extends KeyValue,
  const Of extends Answer,
>(definition: KeyedDefinition<Mentor, Mentoree, MentorKey, MentoreeKey, Of>): Keyed<Of> {
  return Object.freeze({
    compare: 'keyed',
    mentor: definition.mentor as Keyed['mentor'],
    mentoree: definition.mentoree as Keyed['mentoree'],
    score: definition.score,
  })
}
