import { Text } from '@mantine/core'
import type { FailureData } from '../../../ui/graphql/use-action.ts'
import { readSettingFields, type SettingValues } from '../../plugins/settings-form/read-setting-fields.ts'
import { SettingsForm } from '../../plugins/settings-form/settings-form.tsx'
import type { Program } from '../program-context.ts'

/** The settings of one criterion of a program, with what the server said of them. Nothing when it has none. */
export function CriterionSettings({ criterion, values, isDisabled, failure, place, onChange }: {
  criterion: Program['criteria'][number]
  values: SettingValues
  isDisabled: boolean
  failure: FailureData | undefined
  /** Where the criterion stands in what was sent. */
  place: number
  onChange: (values: SettingValues) => void
}) {
  const fields = readSettingFields(criterion.settingsSchema)
  if (fields.length === 0) return null
  const [, list, index, part, name] = failure?.path ?? []
  const isHere = list === 'criteria' && index === String(place) && part === 'settings' && name !== undefined
  const refused = isHere && failure !== undefined ? { name, message: failure.message } : undefined
  return (
    <>
      {typeof criterion.settingsProblem === 'string' && <Text size="sm" c="var(--ithaca-needs)">{criterion.settingsProblem}</Text>}
      <SettingsForm fields={fields} values={values} isDisabled={isDisabled} refused={refused} onChange={onChange} />
    </>
  )
}
