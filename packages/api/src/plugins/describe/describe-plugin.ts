import { isPerformanceData } from '@ithaca/core/directory'
import { settingsSchema, type UnloadedPlugin, unloadedPlugin } from '@ithaca/core/plugins'
import { buildTemplate, type Criterion, parseSettings, type Plugin } from '@ithaca/sdk'
import { checkPlugin } from '@ithaca/sdk/checks'
import { groupRulesOf } from '@ithaca/sdk/unstable'
import type { CriterionDescription, PluginDescription, SettingsDescription } from './description.ts'

/** Reads a plugin's data off it, in the thread that has its code. Says why when there is anything wrong with it. */
export function describePlugin(plugin: Plugin | UnloadedPlugin): PluginDescription {
  if (isUnloaded(plugin)) return plugin
  try {
    const problems = checkPlugin(plugin, { isPerformanceData: (each) => isPerformanceData(each) !== undefined })
    if (problems.length > 0) return { isUnloaded: true, name: plugin.id, version: plugin.version, problems }
    const { id, version, engine, messages, criteria, templates } = plugin
    return structuredClone({
      isUnloaded: false as const, id, version, engine, messages,
      criteria: criteria.map(describeCriterion),
      groupRules: groupRulesOf(plugin).map(({ id, label, because, reads }) => ({ id, label, because, reads })),
      templates: templates.flatMap((template) => {
        const built = buildTemplate(template)
        return built.ok ? [{ data: built.value, settings: describeSettings(template) }] : []
      }),
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return unloadedPlugin({ name: '', version: '', why: `Its default export is not a plugin, or can't be looked at: ${why}` })
  }
}

function isUnloaded(plugin: Plugin | UnloadedPlugin | undefined): plugin is UnloadedPlugin {
  return (plugin as Partial<UnloadedPlugin> | undefined)?.isUnloaded === true
}

function describeCriterion(criterion: Criterion): CriterionDescription {
  const { id, kind, version, label, description, because, weight, symmetric, reads, upgrade } = criterion
  return {
    data: { id, kind, version, label, description, because, weight, symmetric, reads },
    isDeclared: criterion.score !== undefined,
    hasUpgrade: upgrade !== undefined,
    settings: describeSettings(criterion),
  }
}

function describeSettings(has: Pick<Criterion, 'settings'>): SettingsDescription | undefined {
  const schema = settingsSchema(has)
  const parsed = parseSettings(has.settings, {})
  return schema && { schema, defaults: parsed.ok ? parsed.value : {} }
}
