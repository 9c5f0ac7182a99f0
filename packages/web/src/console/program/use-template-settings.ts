import { useState } from 'react'
import type { TemplatesQuery } from '../../generated/console/graphql.ts'
import type { ActionProblem } from '../../ui/graphql/use-action.ts'
import { canSaveSettings, fillSettings, readSettingFields, type SettingValues } from '../plugins/settings-form/read-setting-fields.ts'

/** What an organisation chooses of a template before it makes a program; each template keeps its own while another is looked at. */
export function useTemplateSettings(template: TemplatesQuery['templates'][number] | undefined) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, SettingValues>>(new Map())
  const fields = readSettingFields(template?.settingsSchema)
  const values = chosen.get(template?.id ?? '') ?? fillSettings(fields, {})
  const canSave = canSaveSettings(fields, values)
  return {
    fields,
    values,
    canSave,
    /** Nothing when there is nothing to choose, or something cannot be used yet. */
    toSend: fields.length > 0 && canSave ? { settings: values } : {},
    change: (next: SettingValues) => {
      if (template !== undefined) setChosen((now) => new Map(now).set(template.id, next))
    },
  }
}

/** What the server said of one setting. */
export function refusedSetting(problem: ActionProblem | undefined): { readonly name: string; readonly message: string } | undefined {
  if (problem === undefined || !('failure' in problem)) return undefined
  const [, part, name] = problem.failure.path ?? []
  return part === 'settings' && name !== undefined ? { name, message: problem.failure.message } : undefined
}
