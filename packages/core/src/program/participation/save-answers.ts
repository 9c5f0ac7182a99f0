import type { FieldValue } from '@ithaca/sdk'
import { checkAnswer } from '../../plugins/check-answer.ts'
import type { Question } from '../../plugins/questions.ts'
import { fail, ok, type Result } from '../../result/index.ts'

/** One answer as it was given; null or nothing clears it. */
export interface GivenAnswer {
  readonly key: string
  readonly value?: unknown
}

/** What is wrong with one answer, in a sentence that says what would mend it. */
export interface AnswerProblem {
  readonly key: string
  readonly message: string
}

/** What to keep and what to take away, by key. */
export interface AnswerChanges {
  readonly kept: ReadonlyMap<string, FieldValue>
  readonly cleared: readonly string[]
}

/**
 * Checks answers against the questions that the person is asked. Any may be left open or cleared, also required ones:
 * the person is then not ready, and nothing else. One that cannot be used, or is to a question that is not asked, or
 * is given twice, is a problem, and then none is kept.
 */
export function saveAnswers(
  questions: readonly Question[],
  given: readonly GivenAnswer[],
): Result<AnswerChanges, readonly AnswerProblem[]> {
  const byKey = new Map(questions.map((question) => [question.key, question]))
  const kept = new Map<string, FieldValue>()
  const cleared: string[] = []
  const problems: AnswerProblem[] = []
  const seen = new Set<string>()
  for (const { key, value } of given) {
    const question = byKey.get(key)
    if (question === undefined) {
      problems.push({ key, message: 'This program does not ask that, so nothing was kept.' })
    } else if (seen.has(key)) {
      problems.push({ key, message: 'This question was answered twice. Please answer it once.' })
    } else {
      const checked = checkAnswer({ ...question.field, required: false }, value)
      if (!checked.ok) problems.push({ key, message: checked.error.message })
      else if (checked.value === undefined) cleared.push(key)
      else kept.set(key, checked.value)
    }
    seen.add(key)
  }
  return problems.length > 0 ? fail(problems) : ok({ kept, cleared })
}
