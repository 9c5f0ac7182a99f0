import { MultiSelect, NumberInput, Select, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { checkSetting, type SettingField, type SettingValues } from './read-setting-fields.ts'

/** The settings of a criterion as a form, drawn from its JSON Schema. `refused` is what the server said of one. */
export function SettingsForm({ fields, values, isDisabled, refused, onChange }: {
  fields: readonly SettingField[]
  values: SettingValues
  isDisabled: boolean
  refused?: { readonly name: string; readonly message: string } | undefined
  onChange: (values: SettingValues) => void
}) {
  return (
    <Stack gap="md">
      {fields.map((field) => (
        <Setting
          key={field.name}
          field={field}
          value={values[field.name]}
          isDisabled={isDisabled}
          refused={refused?.name === field.name ? refused.message : undefined}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </Stack>
  )
}

function Setting({ field, value, isDisabled, refused, onChange }: {
  field: SettingField
  value: unknown
  isDisabled: boolean
  refused: string | undefined
  onChange: (value: unknown) => void
}) {
  const { t } = useTranslation('console')
  const problem = checkSetting(field, value)
  const { least = '', most = '', maxLength = '' } = field
  const error = problem === undefined ? refused : t(`plugins.problem.${problem}`, { least, most, maxLength })
  const common = { label: field.title, description: field.description, disabled: isDisabled, error, maw: '24rem' }
  switch (field.kind) {
    case 'switch':
      return <Switch {...common} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
    case 'number':
      return (
        <NumberInput
          {...common}
          // What is out of bounds is said and not silently mended.
          clampBehavior="none"
          {...(field.least !== undefined && { min: field.least })}
          {...(field.most !== undefined && { max: field.most })}
          step={field.isWhole ? 1 : 0.05}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        />
      )
    case 'text':
      return <TextInput {...common} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.currentTarget.value)} />
    case 'choice':
      return <Select {...common} data={[...field.options]} allowDeselect={false} value={typeof value === 'string' ? value : null} onChange={onChange} />
    case 'choices':
      return <MultiSelect {...common} data={[...field.options]} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />
    case 'other':
      return <Text size="sm" c="dimmed">{t('plugins.noControl', { title: field.title })}</Text>
  }
}
