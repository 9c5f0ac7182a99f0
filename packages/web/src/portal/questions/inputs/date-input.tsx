import { TextInput } from '@mantine/core'
import type { FieldProps } from './field-props.ts'
import { useFieldProps } from './field-help.tsx'

/** A day, through the browser's own date field. */
export function DateInput({ question, value, error, onChange }: FieldProps<string>) {
  return (
    <TextInput
      {...useFieldProps(question, error)}
      type="date"
      maw="16rem"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
