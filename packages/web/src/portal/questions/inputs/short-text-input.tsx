import { TextInput } from '@mantine/core'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'

/** One line of text. */
export function ShortTextInput({ question, value, error, onChange }: FieldProps<string>) {
  return (
    <TextInput
      {...useFieldProps(question, error)}
      value={value}
      maxLength={question.maxLength ?? 500}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
