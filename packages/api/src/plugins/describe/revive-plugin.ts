import type { UnloadedPlugin } from '@ithaca/core/plugins'
import type { Criterion, Plugin, SettingsSchema } from '@ithaca/sdk'
import { withGroupRules } from '@ithaca/sdk/unstable'
import type { CriterionDescription, PluginDescription, SettingsDescription } from './description.ts'

/**
 * A plugin whose code this process never loads: its data, and in the place of its functions some that refuse. Settings
 * are filled in with defaults here, and parsed by their own schema where its code is.
 */
export function revivePlugin(description: PluginDescription): Plugin | UnloadedPlugin {
  if (description.isUnloaded) return description
  const { isUnloaded: _, criteria, templates, groupRules, ...rest } = description
  const plugin = {
    ...rest,
    criteria: criteria.map(reviveCriterion),
    templates: templates.map(({ data, settings }) => ({ ...data, settings: settings && reviveSettings(settings) })),
  }
  return groupRules.length === 0 ? plugin : withGroupRules(plugin, groupRules.map((rule) => ({ ...rule, settings: undefined, group: elsewhere })))
}

function reviveCriterion({ data, isDeclared, hasUpgrade, settings }: CriterionDescription): Criterion {
  return {
    ...data,
    ...(isDeclared ? { score: elsewhere } : { pair: elsewhere }),
    ...(hasUpgrade && { upgrade: elsewhere }),
    explain: elsewhere,
    settings: settings && reviveSettings(settings),
  }
}

function reviveSettings({ schema, defaults }: SettingsDescription): SettingsSchema {
  const draw = () => schema
  return {
    '~standard': {
      version: 1,
      vendor: 'ithaca',
      jsonSchema: { input: draw, output: draw },
      validate: (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { value: { ...(defaults as object), ...value } }
          : { issues: [{ message: 'Settings are an object.' }] },
    },
  }
}

function elsewhere(): never {
  throw new Error('The code of this plugin runs in the engine.')
}
