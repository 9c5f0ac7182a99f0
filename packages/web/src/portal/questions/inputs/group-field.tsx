import { Input } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../draft.ts'
import { FieldHelp } from './field-help.tsx'
import classes from './inputs.module.css'

/** A question that is answered with several controls: a fieldset that carries label, help and error for them all. */
export function GroupField({ question, error, children }: {
  question: Question
  error: string | undefined
  children: ReactNode
}) {
  const { t } = useTranslation('portal')
  const id = useId()
  return (
    <fieldset className={classes.group} aria-describedby={error === undefined ? `${id}-help` : `${id}-help ${id}-error`}>
      <legend className={classes.legend}>
        {question.label}{!question.isRequired && ` ${t('questions.optional')}`}
      </legend>
      <Input.Description id={`${id}-help`} component="div"><FieldHelp question={question} /></Input.Description>
      <div className={classes.controls}>{children}</div>
      {error !== undefined && <Input.Error id={`${id}-error`} mt="xs">{error}</Input.Error>}
    </fieldset>
  )
}
