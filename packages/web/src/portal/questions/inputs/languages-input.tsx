import { Button, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageName } from '../../../ui/words/display-names.ts'
import type { FieldProps } from './field-props.ts'
import { GroupField } from './group-field.tsx'
import classes from './inputs.module.css'
import { PickedList } from './picked-list.tsx'

/** Languages, the best first: picked from a list and added with a button, so that arrow keys alone add nothing. */
export function LanguagesInput({ question, value, error, onChange }: FieldProps<readonly string[]>) {
  const { t } = useTranslation('portal')
  const [next, setNext] = useState('')
  const labels = new Map(question.options.map((option) => [option.value, option.label]))
  const isFull = question.maxItems !== null && value.length >= question.maxItems
  const add = () => {
    if (next !== '') onChange([...value, next])
    setNext('')
  }
  return (
    <GroupField question={question} error={error}>
      <PickedList
        items={value.map((tag) => ({ value: tag, label: labels.get(tag) ?? languageName(tag) }))}
        onRemove={(tag) => onChange(value.filter((each) => each !== tag))}
      />
      <div className={classes.row}>
        <NativeSelect
          className={classes.grow}
          aria-label={t('questions.language')}
          disabled={isFull}
          data={[
            { value: '', label: t('questions.choose') },
            ...question.options.filter((option) => !value.includes(option.value)),
          ]}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button variant="default" onClick={add} disabled={isFull}>{t('questions.add')}</Button>
      </div>
      {question.maxItems !== null && <Text size="sm" c="dimmed">{t('questions.upTo', { count: question.maxItems })}</Text>}
    </GroupField>
  )
}
