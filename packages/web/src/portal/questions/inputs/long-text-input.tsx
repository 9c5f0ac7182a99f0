import { Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'

/** Several lines of text; the room that is left is said when it grows short. */
export function LongTextInput({ question, value, error, onChange }: FieldProps<string>) {
  const { t } = useTranslation('portal')
  const limit = question.maxLength ?? 10_000
  const left = limit - value.length
  return (
    <>
      <Textarea
        {...useFieldProps(question, error)}
        value={value}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={limit}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {left <= limit / 5 && (
        <Text size="sm" c="dimmed" mt={4} className="numbers">{t('questions.charactersLeft', { count: left })}</Text>
      )}
    </>
  )
}
