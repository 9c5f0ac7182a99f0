import { isPerformanceData } from '@ithaca/core/directory'
import { type LoadedTemplate, keysOfTemplate } from '@ithaca/core/plugins'
import { buildTemplate, type BuiltTemplate, type SettingsIssue } from '@ithaca/sdk'
import { checkTemplate } from '@ithaca/sdk/checks'
import { openEngine } from '../matching/run/engine.ts'
import { EngineFailure } from '../matching/run/engine-failure.ts'
import { InvalidInput } from '../platform/graphql/failures.ts'
import { packageOf } from './catalogue.ts'

/**
 * A template as an organisation's settings shape it, built where its code is and checked as when it was loaded; without
 * settings as it is. Throws `SETTINGS_INVALID` at the first of them that cannot be used.
 */
export async function shapeTemplate(loaded: LoadedTemplate, settings: unknown, path: readonly string[]): Promise<LoadedTemplate> {
  if (settings === undefined || settings === null) return loaded
  const built = await buildWhereItsCodeIs(loaded, settings)
  const issues = built.ok ? findFaults(built.value, loaded) : built.issues
  const [issue] = issues
  if (issue !== undefined) throw new InvalidInput('SETTINGS_INVALID', issue.message, [...path, ...issue.path])
  return built.ok ? { ...loaded, template: { ...built.value, settings: undefined } } : loaded
}

async function buildWhereItsCodeIs({ template, pluginId }: LoadedTemplate, settings: unknown): Promise<BuiltTemplate> {
  const plugin = packageOf(pluginId)
  if (plugin.isOwn) return buildTemplate(template, settings)
  const engine = openEngine([plugin])
  try {
    return await engine.ask('build-template', { templateId: template.id, settings })
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    return { ok: false, issues: [{ path: [], message: 'The plugin could not make a template of these settings. Ask whoever looks after it.' }] }
  } finally {
    engine.close()
  }
}

/** What a template that was computed breaks: the rules for templates, and texts that its plugin does not have. */
function findFaults(template: Extract<BuiltTemplate, { ok: true }>['value'], { messages }: LoadedTemplate): SettingsIssue[] {
  const faults = checkTemplate(template, { isPerformanceData: (name) => isPerformanceData(name) !== undefined })
  const mend = 'Choose other settings, and tell whoever looks after the plugin.'
  if (faults.length > 0) return faults.map(({ message }) => ({ path: [], message: `With these settings the template breaks a rule. ${message} ${mend}` }))
  return keysOfTemplate(template)
    .filter((key) => messages.en[key] === undefined)
    .map((key) => ({ path: [], message: `With these settings the template uses a text that is missing: "${key}". ${mend}` }))
}
