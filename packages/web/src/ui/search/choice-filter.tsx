import { NativeSelect } from '@mantine/core'

/** A filter by one of a closed list, or by none of it; the browser's own select, so that every device knows it. */
export function ChoiceFilter<Choice extends string>({ label, any, choices, value, labelOf, onChange }: {
  label: string
  any: string
  choices: readonly Choice[]
  value: Choice | undefined
  labelOf: (choice: Choice) => string
  onChange: (choice: Choice | undefined) => void
}) {
  return (
    <NativeSelect
      label={label}
      maw="20rem"
      value={value ?? ''}
      data={[{ value: '', label: any }, ...choices.map((choice) => ({ value: choice, label: labelOf(choice) }))]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(choices.find((choice) => choice === chosen))
      }}
    />
  )
}
