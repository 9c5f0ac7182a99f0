import type { DirectoryFactName, FieldValue } from '@ithaca/sdk'
import type { Catalogue } from '../../plugins/loaded.ts'
import { questionsFor, type Question } from '../../plugins/questions.ts'
import { withFrozenTemplate, type FrozenTemplate } from '../frozen-template.ts'
import type { ParticipationRole } from './place.ts'

/** An answer that somebody in a role must have given, or the directory for them. */
export interface RequiredAnswer {
  readonly role: ParticipationRole
  /** The key under which the answer is kept. */
  readonly key: string
  readonly fallback: DirectoryFactName | undefined
}

/** What is known of a person when their readiness is asked. */
export interface KnownAnswers {
  /** Keys of the questions that they answered. Saved answers are never empty. */
  readonly answered: ReadonlySet<string>
  readonly facts: Readonly<Partial<Record<DirectoryFactName, FieldValue | null>>>
}

const ROLES: readonly ParticipationRole[] = ['mentor', 'mentoree', 'both']

/**
 * The questions of a program for a role, in the words in which the program was made. Wishes for other participants by
 * name are left out: nobody is shown the names of all the others yet.
 */
export function programQuestions(
  frozen: FrozenTemplate,
  catalogue: Catalogue,
  role: ParticipationRole,
): readonly Question[] {
  const questions = questionsFor(frozen.template, withFrozenTemplate(catalogue, frozen), role)
  return questions.filter(({ field }) => field.kind !== 'people')
}

/** Everything that a program requires an answer to, role by role: for computing readiness where answers lie. */
export function requiredAnswers(frozen: FrozenTemplate, catalogue: Catalogue): readonly RequiredAnswer[] {
  return ROLES.flatMap((role) =>
    programQuestions(frozen, catalogue, role).flatMap(({ key, required, fallback }) =>
      required ? [{ role, key, fallback }] : [],
    ),
  )
}

/** Keys of the required questions that are still open. Ready is who has none. */
export function openQuestions(questions: readonly Question[], { answered, facts }: KnownAnswers): readonly string[] {
  return questions.flatMap(({ key, required, fallback }) => {
    const isKnown = answered.has(key) || (fallback !== undefined && isPresent(facts[fallback]))
    return required && !isKnown ? [key] : []
  })
}

function isPresent(value: FieldValue | null | undefined): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length > 0 : true
}
