import { type UnloadedPlugin, unloadedPlugin } from '@ithaca/core/plugins'
import type { Plugin } from '@ithaca/sdk'
import { openEngine } from '../../matching/run/engine.ts'
import { EngineFailure } from '../../matching/run/engine-failure.ts'
import type { EngineEnd } from '../../matching/run/engine-requests.ts'
import type { PluginDescription } from '../describe/description.ts'
import { revivePlugin } from '../describe/revive-plugin.ts'
import type { PluginPackage } from '../package.ts'

const WHY: Readonly<Record<EngineEnd, string>> = {
  'too-slow': 'Importing it does not come to an end.',
  'too-much-memory': 'Importing it takes more memory than there is for it.',
  'ended': 'Importing it ends the process. A plugin must not call process.exit.',
  'threw': 'Importing it throws outside of the import.',
}

/**
 * Describes packages from outside this repository without loading their code here: it runs in a process of its own,
 * and one that is not up to being imported is named, left out, and the rest tried again. In the order given.
 */
export async function describePackages(packages: readonly PluginPackage[]): Promise<readonly (Plugin | UnloadedPlugin)[]> {
  const fallen = new Map<string, UnloadedPlugin>()
  for (;;) {
    const standing = packages.filter(({ name }) => !fallen.has(name))
    if (standing.length === 0) return packages.map(({ name }) => fallen.get(name)!)
    const engine = openEngine(standing)
    try {
      const descriptions = await engine.ask('describe-plugins', undefined)
      const described = new Map(descriptions.map((each, at) => [standing[at]!.name, revivePlugin(named(each, standing[at]!))]))
      return packages.map(({ name }) => described.get(name) ?? fallen.get(name)!)
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error
      // Without a name, it happened while the plugins were looked at, and none of them can be told from the others.
      const guilty = standing.filter(({ name }) => error.at.packageName === undefined || error.at.packageName === name)
      for (const { name, version } of guilty) fallen.set(name, unloadedPlugin({ name, version, why: WHY[error.end] }))
    } finally {
      engine.close()
    }
  }
}

/** One that could not even say what it is goes by its package. */
function named(description: PluginDescription, { name, version }: PluginPackage): PluginDescription {
  return description.isUnloaded && !description.name ? { ...description, name, version } : description
}
