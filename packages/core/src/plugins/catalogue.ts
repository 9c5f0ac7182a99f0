import type { Field, Plugin } from '@ithaca/sdk'
import { checkPlugin, isInRange, problem, type PluginProblem } from '@ithaca/sdk/checks'
import { groupRulesOf } from '@ithaca/sdk/unstable'
import { askedFields, askerOf, isSameQuestion } from './asker.ts'
import type { Catalogue, LoadedCriterion, LoadedGroupRule, LoadedPlugin, LoadedTemplate, UnloadedPlugin } from './loaded.ts'

/** What loading needs to know of its installation. */
export interface LoadOptions {
  /** The version of the engine, `1.2.3`. */
  readonly engineVersion: string
  /** Whether a name means performance data (M4), in any spelling; the directory's detector. */
  readonly isPerformanceData: (name: string) => boolean
}

interface Loading {
  readonly pluginIds: Set<string>
  readonly criteria: Map<string, LoadedCriterion>
  readonly templates: Map<string, LoadedTemplate>
  readonly groupRules: Map<string, LoadedGroupRule>
  /** The first field under each well-known name, and who asks it. */
  readonly known: Map<string, { readonly field: Field; readonly pluginId: string }>
}

/**
 * Loads plugins in the order given. Never throws: a plugin that is not one, does not fit the engine, breaks a rule or
 * throws while it is looked at is listed as refused with its reasons, and the rest is loaded. When two bring the same
 * id, the first keeps it. A template that names a criterion which nobody brings cannot be used, and its plugin says so.
 */
export function createCatalogue(
  plugins: readonly (Plugin | UnloadedPlugin)[],
  options: LoadOptions,
): Catalogue {
  const loading: Loading = { pluginIds: new Set(), criteria: new Map(), templates: new Map(), groupRules: new Map(), known: new Map() }
  const remembering = { ...options, isPerformanceData: remember(options.isPerformanceData) }
  const loaded = plugins.map((plugin, index) => load(plugin, index, loading, remembering))
  return {
    plugins: loaded.map((plugin) => withdrawUnusable(plugin, loading)),
    criteria: loading.criteria,
    templates: loading.templates,
    groupRules: loading.groupRules,
  }
}

/** Plugins use many of the same names and words, and the detector reads each of them closely. */
function remember(detect: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const answer = known.get(name) ?? detect(name)
    known.set(name, answer)
    return answer
  }
}

function load(
  plugin: Plugin | UnloadedPlugin,
  index: number,
  loading: Loading,
  options: LoadOptions,
): LoadedPlugin {
  if (isUnloaded(plugin)) return refuse({ id: plugin.name, version: plugin.version }, plugin.problems)
  if (!isPlugin(plugin)) {
    const message = 'Its default export is not a plugin. Export what definePlugin answers.'
    return refuse({ id: `plugin-${index + 1}` }, [problem('NOT_A_PLUGIN', message)])
  }
  try {
    const declared = checkPlugin(plugin, options)
    const problems = declared.length > 0 ? declared : checkEngine(plugin, options.engineVersion)
    const clashes = problems.length > 0 ? problems : findClashes(plugin, loading)
    return clashes.length > 0 ? refuse(plugin, clashes) : accept(plugin, loading)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse(plugin, [problem('PLUGIN_THREW', `It could not be looked at: ${why}`)])
  }
}

function isUnloaded(plugin: Plugin | UnloadedPlugin | undefined): plugin is UnloadedPlugin {
  return (plugin as Partial<UnloadedPlugin> | undefined)?.isUnloaded === true
}

function checkEngine({ engine }: Plugin, engineVersion: string): readonly PluginProblem[] {
  if (isInRange(engineVersion, engine) === true) return []
  const mend = 'Install a version of the plugin for this engine.'
  return [problem('ENGINE_MISMATCH', `It asks for engine ${engine} and this is ${engineVersion}. ${mend}`)]
}

function isPlugin(plugin: unknown): plugin is Plugin {
  if (typeof plugin !== 'object' || plugin === null) return false
  const { id, version, engine, criteria, templates, messages } = plugin as Partial<Record<keyof Plugin, unknown>>
  const hasTexts = [id, version, engine].every((text) => typeof text === 'string')
  const hasLists = Array.isArray(criteria) && Array.isArray(templates)
  return hasTexts && hasLists && typeof messages === 'object' && messages !== null
}

function refuse(plugin: Partial<Plugin>, problems: readonly PluginProblem[]): LoadedPlugin {
  const { id = '', version = '', engine = '' } = plugin
  return { id, version, engine, state: 'refused', problems, criteria: [], templates: [], messages: { en: {} } }
}

function clash(isTaken: boolean, what: string): readonly PluginProblem[] {
  const message = `This id is taken, here or by a plugin listed before; give it another: ${what}.`
  return isTaken ? [problem('DUPLICATE_ID', message, what)] : []
}

function findClashes(plugin: Plugin, { pluginIds, criteria, templates, groupRules, known }: Loading): readonly PluginProblem[] {
  return [
    ...clash(pluginIds.has(plugin.id), `plugin ${plugin.id}`),
    ...plugin.criteria.flatMap(({ id }, index) =>
      clash(criteria.has(id) || plugin.criteria.slice(0, index).some((other) => other.id === id), `criterion ${id}`),
    ),
    ...plugin.templates.flatMap(({ id }, index) =>
      clash(templates.has(id) || plugin.templates.slice(0, index).some((other) => other.id === id), `template ${id}`),
    ),
    ...groupRulesOf(plugin).flatMap(({ id }, index, rules) =>
      clash(groupRules.has(id) || rules.slice(0, index).some((other) => other.id === id), `group rule ${id}`),
    ),
    ...knownFieldsOf(plugin).flatMap(({ name, field }) => {
      const first = known.get(name)
      if (first === undefined || isSameQuestion(first.field, field)) return []
      const message =
        `Plugin ${first.pluginId} already asks the well-known question "${name}" with another kind or other options. ` +
        'Ask it the same way, or give yours no known name.'
      return [problem('FIELD_CONFLICT', message, `field ${name}`)]
    }),
  ]
}

function knownFieldsOf(plugin: Plugin): readonly { readonly name: string; readonly field: Field }[] {
  return [...plugin.criteria, ...plugin.templates.map(askerOf), ...groupRulesOf(plugin)]
    .flatMap(askedFields)
    .flatMap(({ field }) => (field.known === undefined ? [] : [{ name: field.known, field }]))
}

function accept(plugin: Plugin, loading: Loading): LoadedPlugin {
  const { id, version, engine, messages } = plugin
  const origin = { pluginId: id, pluginVersion: version, messages }
  loading.pluginIds.add(id)
  for (const criterion of plugin.criteria) loading.criteria.set(criterion.id, { criterion, ...origin })
  for (const rule of groupRulesOf(plugin)) loading.groupRules.set(rule.id, { rule, ...origin })
  for (const template of plugin.templates) loading.templates.set(template.id, { template, ...origin })
  for (const { name, field } of knownFieldsOf(plugin)) {
    if (!loading.known.has(name)) loading.known.set(name, { field, pluginId: id })
  }
  return {
    id,
    version,
    engine,
    state: 'ready',
    problems: [],
    criteria: plugin.criteria.map((criterion) => criterion.id),
    templates: plugin.templates.map((template) => template.id),
    messages,
  }
}

/** Takes back the templates that name a criterion which nobody brings, now that all plugins are loaded. */
function withdrawUnusable(plugin: LoadedPlugin, { criteria, templates }: Loading): LoadedPlugin {
  const problems = plugin.templates.flatMap((id) => {
    const missing = (templates.get(id)?.template.criteria ?? []).filter(({ criterion }) => !criteria.has(criterion))
    return missing.map(({ criterion }) => {
      const message = `It uses the criterion "${criterion}", which no plugin brings. Install and list its plugin.`
      return { id, problem: problem('CRITERION_UNKNOWN', message, `template ${id}`) }
    })
  })
  if (problems.length === 0) return plugin
  const withdrawn = new Set(problems.map(({ id }) => id))
  for (const id of withdrawn) templates.delete(id)
  return {
    ...plugin,
    problems: [...plugin.problems, ...problems.map((each) => each.problem)],
    templates: plugin.templates.filter((id) => !withdrawn.has(id)),
  }
}
