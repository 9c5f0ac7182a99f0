import { audienceSentence, programQuestions, type ParticipationRole } from '@ithaca/core/program'
import { checkAnswer, type Question } from '@ithaca/core/plugins'
import { type DirectoryFactName, type Field, type FieldKind, type FieldValue, findText } from '@ithaca/sdk'
import type { Person } from '../generated/prisma/client.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { LANGUAGE } from '../program/language.ts'
import { frozenTemplateOf, type StoredProgram } from '../program/stored.ts'
import { languageOptions } from './languages.ts'

/** A question as one person meets it, with their own answer. */
export interface ShownQuestion {
  readonly key: string
  readonly label: string
  readonly help: string | undefined
  readonly field: Field
  readonly kind: AskedKind
  readonly isRequired: boolean
  readonly audience: string
  readonly roles: readonly ('mentor' | 'mentoree')[]
  readonly options: readonly ShownOption[]
  readonly answer: unknown
}

/** The kinds that are asked: wishes for people by name are not yet. */
export type AskedKind = Exclude<FieldKind, 'people'>

/** An option with its words. */
export interface ShownOption {
  readonly value: string
  readonly label: string
}

/** The facts of the directory that stand in for an answer until the person gives another. */
export type DirectoryFacts = Pick<
  Person,
  'department' | 'jobTitle' | 'function' | 'location' | 'country' | 'timeZone' | 'languages'
>

/** The columns of `DirectoryFacts`, for a query. */
export const FACT_COLUMNS = {
  department: true,
  jobTitle: true,
  function: true,
  location: true,
  country: true,
  timeZone: true,
  languages: true,
} as const

/** The facts under the names that fields know them by. */
export function factsOf({
  function: jobFunction,
  ...facts
}: DirectoryFacts): Record<DirectoryFactName, FieldValue | null> {
  return { ...facts, jobFunction }
}

/** What a program asks of somebody in a role, with their answers, in words. */
export function showQuestions(
  program: Pick<StoredProgram, 'template'>,
  role: ParticipationRole,
  known: {
    readonly answers: readonly { readonly field: string; readonly value: unknown }[]
    readonly person: DirectoryFacts
  },
): ShownQuestion[] {
  const answers = new Map(known.answers.map(({ field, value }) => [field, value]))
  const facts = factsOf(known.person)
  return programQuestions(frozenTemplateOf(program), catalogue, role).flatMap((question) => {
    const { key, field, messages, sides, visibleTo, required, fallback } = question
    if (field.kind === 'people') return []
    const offered = fallback === undefined ? undefined : fromDirectory(field, facts[fallback])
    return [
      {
        key,
        label: findText(messages, field.label, LANGUAGE) ?? key,
        help: field.help === undefined ? undefined : findText(messages, field.help, LANGUAGE),
        field,
        kind: field.kind,
        isRequired: required,
        audience: audienceSentence(visibleTo),
        roles: sides,
        options: optionsOf(question),
        answer: answers.get(key) ?? offered ?? null,
      },
    ]
  })
}

/** What the directory offers as the answer, written as an answer is. */
function fromDirectory(field: Field, fact: FieldValue | null): FieldValue | undefined {
  const checked = checkAnswer({ ...field, required: false }, fact)
  return checked.ok ? checked.value : undefined
}

function optionsOf({ field, messages }: Question): readonly ShownOption[] {
  switch (field.kind) {
    case 'choice':
    case 'tags':
    case 'ranking':
      return Object.entries(field.options).map(([value, label]) => ({
        value,
        label: findText(messages, label, LANGUAGE) ?? value,
      }))
    case 'languages':
      return languageOptions()
    case 'text':
    case 'long-text':
    case 'number':
    case 'date':
    case 'time-zone':
    case 'place':
    case 'people':
      return []
  }
}
