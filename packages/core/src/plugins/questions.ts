import type { Audience, DirectoryFactName, Field, Messages, ProgramTemplate } from '@ithaca/sdk'
import type { Asker, Side } from './answer-key.ts'
import { askedFields, askerOf } from './asker.ts'
import type { Catalogue } from './loaded.ts'

/** The roles that somebody takes part in a program with. */
export type Role = Side | 'both'

/** A question that a program asks, as one person meets it. */
export interface Question {
  /** The key under which the answer is kept. */
  readonly key: string
  /** The field as its first asker declares it. Its labels are keys of `messages`. */
  readonly field: Field
  readonly messages: Messages
  /** In which of the person's roles it is asked. */
  readonly sides: readonly Side[]
  /** Ids of the criteria that read the answer, and of the template when it asks by itself. */
  readonly askedBy: readonly string[]
  /** Who sees the answer besides the person: everybody whom one of its askers shows it to (M14). */
  readonly visibleTo: readonly Audience[]
  /** Whether one of its askers requires an answer. */
  readonly required: boolean
  /** What the directory offers as the answer until the person gives another. */
  readonly fallback: DirectoryFactName | undefined
}

interface Source {
  readonly asker: Asker
  readonly messages: Messages
}

function sourcesOf(template: ProgramTemplate, catalogue: Catalogue): readonly Source[] {
  const own = catalogue.templates.get(template.id)
  const fromTemplate = own === undefined ? [] : [{ asker: askerOf(template), messages: own.messages }]
  const fromCriteria = template.criteria.flatMap(({ criterion: id }) => {
    const loaded = catalogue.criteria.get(id)
    return loaded === undefined ? [] : [{ asker: loaded.criterion, messages: loaded.messages }]
  })
  return [...fromTemplate, ...fromCriteria]
}

/**
 * What a program made from a template asks of somebody in a role: the template's own questions first, then those of its
 * criteria in their order. Fields under one well-known name are one question; it is shown to whom any of them names.
 */
export function questionsFor(template: ProgramTemplate, catalogue: Catalogue, role: Role): readonly Question[] {
  const byKey = new Map<string, Question>()
  for (const { asker, messages } of sourcesOf(template, catalogue)) {
    for (const { key, side, field } of askedFields(asker)) {
      if (role !== 'both' && role !== side) continue
      const known = byKey.get(key)
      const asked =
        known === undefined ? ask(key, side, field, { asker, messages }) : merge(known, side, field, asker.id)
      byKey.set(key, asked)
    }
  }
  return [...byKey.values()]
}

function ask(key: string, side: Side, field: Field, { asker, messages }: Source): Question {
  return {
    key,
    field,
    messages,
    sides: [side],
    askedBy: [asker.id],
    visibleTo: field.visibleTo,
    required: field.required ?? false,
    fallback: field.fallback?.fact,
  }
}

function merge(question: Question, side: Side, field: Field, askerId: string): Question {
  return {
    ...question,
    sides: [...new Set([...question.sides, side])],
    askedBy: [...new Set([...question.askedBy, askerId])],
    visibleTo: [...new Set([...question.visibleTo, ...field.visibleTo])],
    required: question.required || (field.required ?? false),
    fallback: question.fallback ?? field.fallback?.fact,
  }
}
