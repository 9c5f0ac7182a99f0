import type { QuestionFieldsFragment } from '../../generated/portal/graphql.ts'

export type Question = QuestionFieldsFragment
export type Place = { country: string; city?: string }
export type Answer = string | number | readonly string[] | Place | null
export type Answers = Readonly<Record<string, Answer>>

/** Answers as they stand on the page: which are not saved yet, and which the server refused and why. */
export type Draft = { values: Answers; unsaved: readonly string[]; refused: Readonly<Record<string, string>> }

export type DraftEvent =
  | { type: 'changed'; key: string; value: Answer }
  | { type: 'saved'; sent: Answers }
  | { type: 'refused'; problems: readonly { key: string; message: string }[] }

export function startDraft(questions: readonly Question[]): Draft {
  const values = Object.fromEntries(questions.map(({ key, answer }) => [key, (answer ?? null) as Answer]))
  return { values, unsaved: [], refused: {} }
}

/** The draft after something has happened to it. What was typed while a save was under way stays unsaved. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'changed': {
      const { [event.key]: _mended, ...refused } = draft.refused
      const unsaved = [...draft.unsaved.filter((key) => key !== event.key), event.key]
      return { values: { ...draft.values, [event.key]: event.value }, unsaved, refused }
    }
    case 'saved': {
      const isSaved = (key: string) => key in event.sent && event.sent[key] === draft.values[key]
      return { ...draft, unsaved: draft.unsaved.filter((key) => !isSaved(key)) }
    }
    case 'refused': {
      const refused = Object.fromEntries(event.problems.map(({ key, message }) => [key, message]))
      return { ...draft, refused: { ...draft.refused, ...refused } }
    }
  }
}

/** Whether an answer says anything. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === null || answer === undefined) return false
  if (typeof answer === 'string') return answer.trim() !== ''
  if (Array.isArray(answer)) return answer.length > 0
  return typeof answer === 'number' || 'country' in answer
}

/** The needed questions that have no answer yet, in order. */
export const missingAnswers = (questions: readonly Question[], values: Answers): Question[] =>
  questions.filter(({ key, isRequired }) => isRequired && !isAnswered(values[key]))

/** Whether a number lies outside its limits; such an answer stays on the page and is not sent. */
export function isOutOfRange({ kind, min, max }: Question, answer: Answer | undefined): boolean {
  if (kind !== 'NUMBER' || typeof answer !== 'number') return false
  return (min !== null && answer < min) || (max !== null && answer > max)
}

/** What can be sent now: not saved, not refused, within limits. An empty answer is sent as null, which clears it. */
export function answersToSend(questions: readonly Question[], draft: Draft): Answers {
  const isSendable = (question: Question) =>
    draft.unsaved.includes(question.key) && !(question.key in draft.refused) &&
    !isOutOfRange(question, draft.values[question.key])
  return Object.fromEntries(
    questions.filter(isSendable).map(({ key }) => [key, draft.values[key] ?? null]),
  )
}
