import type { Answer, Question } from '../draft.ts'

/** What every input of a question is given. */
export type FieldProps<Value extends Answer> = {
  question: Question
  value: Value
  error: string | undefined
  onChange: (value: Answer) => void
}
