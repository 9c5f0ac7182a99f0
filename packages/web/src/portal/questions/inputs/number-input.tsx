import { NumberInput } from '@mantine/core'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'
import classes from './inputs.module.css'

/** A number in its unit. What lies outside the limits stays as typed, with a word about it. */
export function NumberAnswerInput({ question, value, error, onChange }: FieldProps<number | null>) {
  return (
    <NumberInput
      {...useFieldProps(question, error)}
      classNames={{ wrapper: classes.short ?? '' }}
      value={value ?? ''}
      suffix={question.unit === null ? '' : ` ${question.unit}`}
      inputMode="numeric"
      hideControls
      allowNegative={(question.min ?? 0) < 0}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  )
}
