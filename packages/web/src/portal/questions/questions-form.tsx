import { Button, Progress, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { isAnswered, isOutOfRange, missingAnswers, type Question } from './draft.ts'
import { LeaveGuard } from './leave-guard.tsx'
import type { LoadedQuestions } from './loaded-questions.ts'
import { QuestionField } from './question-field.tsx'
import classes from './questions-form.module.css'
import { useDraft } from './use-draft.ts'

const anchor = (question: Question) => `question-${question.key}`

/** Puts the reader into the first question that needs another look. */
function goTo(question: Question): void {
  const place = document.getElementById(anchor(question))
  place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
}

/** All questions on one page, with where the answers stand in a bar at the foot. */
export function QuestionsForm({ place, onFinished }: { place: LoadedQuestions; onFinished: () => void }) {
  const { t } = useTranslation('portal')
  const { questions } = place
  const { draft, change, settle, isSaving, problem } = useDraft(place.id, questions)
  const [hasTried, setTried] = useState(false)
  const missing = missingAnswers(questions, draft.values)
  const answered = questions.filter(({ key }) => isAnswered(draft.values[key])).length

  const errorOf = (question: Question): string | undefined => {
    if (isOutOfRange(question, draft.values[question.key])) {
      return t('questions.range', { min: question.min ?? '', max: question.max ?? '' })
    }
    const isMissing = hasTried && question.isRequired && !isAnswered(draft.values[question.key])
    return draft.refused[question.key] ?? (isMissing ? t('questions.needed') : undefined)
  }
  const finish = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const isSaved = await settle()
    const toMend = questions.find((question) => missing.includes(question) || errorOf(question) !== undefined)
    if (toMend !== undefined) return goTo(toMend)
    if (isSaved) onFinished()
  }
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void finish(event)}>
      <Progress.Root size="sm" mb="lg">
        <Progress.Section value={(100 * answered) / questions.length} aria-label={t('questions.progress')} color="aegean" />
      </Progress.Root>
      <Stack gap="xl">
        {questions.map((question) => (
          <div key={question.key} id={anchor(question)} className={classes.question}>
            <QuestionField
              question={question}
              value={draft.values[question.key] ?? null}
              error={errorOf(question)}
              onChange={(value) => change(question.key, value)}
            />
          </div>
        ))}
        <ProblemView problem={problem} />
      </Stack>
      <div className={classes.bar}>
        <output>
          <Text component="span" display="block" size="sm" fw={600}>
            {missing.length === 0 ? t('questions.allAnswered') : t('questions.stillNeeded', { count: missing.length })}
          </Text>
          <Text component="span" display="block" size="sm" c="dimmed">
            {t(isSaving ? 'questions.saving' : draft.unsaved.length > 0 ? 'questions.unsaved' : 'questions.saved')}
          </Text>
        </output>
        <Button type="submit" variant={missing.length === 0 ? 'filled' : 'default'}>{t('questions.finish')}</Button>
      </div>
      <LeaveGuard hasUnsaved={draft.unsaved.length > 0} settle={settle} />
    </form>
  )
}
