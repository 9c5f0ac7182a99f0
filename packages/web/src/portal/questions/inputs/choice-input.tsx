import { Button, Group, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'

/** One of several options; an answer that is not needed can be taken back. */
export function ChoiceInput({ question, value, error, onChange }: FieldProps<string>) {
  const { t } = useTranslation('portal')
  const { label, description } = useFieldProps(question, error)
  return (
    <Radio.Group label={label} description={description} error={error} value={value} onChange={onChange}>
      <Stack gap="sm" mt="xs">
        {question.options.map((option) => <Radio key={option.value} value={option.value} label={option.label} />)}
        {!question.isRequired && value !== '' && (
          <Group>
            <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>{t('questions.clear')}</Button>
          </Group>
        )}
      </Stack>
    </Radio.Group>
  )
}
