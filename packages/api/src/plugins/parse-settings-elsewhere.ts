import { parseSettings, type ParsedSettings } from '@ithaca/sdk'
import { openEngine } from '../matching/run/engine.ts'
import { EngineFailure } from '../matching/run/engine-failure.ts'
import { catalogue, packageOf } from './catalogue.ts'

/**
 * Parses settings with their criterion's own schema, where its code is: here for plugins of this repository, and in a
 * process of its own for all others. Without such a criterion there is nothing to parse with.
 */
export async function parseSettingsElsewhere(criterionId: string, settings: unknown): Promise<ParsedSettings> {
  const loaded = catalogue.criteria.get(criterionId)
  if (loaded === undefined) return { ok: true, value: settings }
  const plugin = packageOf(loaded.pluginId)
  if (plugin.isOwn) return parseSettings(loaded.criterion.settings, settings)
  const engine = openEngine([plugin])
  try {
    return await engine.ask('parse-settings', { criterionId, settings })
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    return { ok: false, issues: [{ path: [], message: 'The plugin could not look at these settings. Ask whoever looks after it.' }] }
  } finally {
    engine.close()
  }
}
