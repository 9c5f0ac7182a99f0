import { TextInput } from '@mantine/core'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'
import classes from './inputs.module.css'

/** A day, through the browser's own date field. */
export function DateInput({ question, value, error, onChange }: FieldProps<string>) {
  return (
    <TextInput
      {...useFieldProps(question, error)}
      type="date"
      classNames={{ wrapper: classes.short ?? '' }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
