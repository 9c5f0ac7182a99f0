import { IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../draft.ts'
import classes from './inputs.module.css'

/** Below a question's label: its help, and who sees the answer (M14). Stands within a paragraph, so spans only. */
export function FieldHelp({ question }: { question: Question }) {
  return (
    <>
      {question.help !== null && <span className={classes.help}>{question.help}</span>}
      <span className={classes.audience}>
        <IconEye aria-hidden size={16} className={classes.eye} />
        <span>{question.audience}</span>
      </span>
    </>
  )
}

/** The props of a Mantine input that every kind of question has in common. */
export function useFieldProps(question: Question, error: string | undefined) {
  const { t } = useTranslation('portal')
  return {
    label: question.isRequired ? question.label : `${question.label} ${t('questions.optional')}`,
    description: <FieldHelp question={question} />,
    error,
    'aria-required': question.isRequired,
  }
}
