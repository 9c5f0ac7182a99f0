import { unloadedPlugin } from '@ithaca/core/plugins'
import { readPluginsFolder } from '../platform/config.ts'
import { pluginNames } from '../plugins.config.ts'
import { createPluginCatalogue } from './create-plugin-catalogue.ts'
import { describePackages } from './load/describe-packages.ts'
import { findInstalled, findListed, type MissingPackage } from './load/find-packages.ts'
import { importPlugin } from './load/import-plugins.ts'
import type { PluginPackage } from './package.ts'

const found = [...findListed(pluginNames), ...findInstalled(readPluginsFolder())]
const others = found.filter((each): each is PluginPackage => 'entry' in each && !each.isOwn)
const names = new Set(others.map(({ name }) => name))
// Side by side: another process looks at theirs while this one imports its own.
const [described, own] = await Promise.all([
  describePackages(others),
  Promise.all(found.filter(({ name }) => !names.has(name)).map(async (each) => [each.name, await load(each)] as const)),
])
const byName = new Map([...own, ...described.map((plugin, at) => [others[at]!.name, plugin] as const)])
const plugins = found.map(({ name }) => byName.get(name)!)

/**
 * All that the installed plugins bring. What could not be loaded is in it with its reason, and the rest works. Of
 * plugins from outside this repository it holds data alone: their code runs in the engine.
 */
export const catalogue = createPluginCatalogue(plugins)

/** The packages behind the plugins of the catalogue, in its order. */
export const packages: readonly (PluginPackage | MissingPackage)[] = found

async function load(found: PluginPackage | MissingPackage) {
  return 'entry' in found ? await importPlugin(found) : unloadedPlugin({ ...found, version: '' })
}

/** The package that brings a plugin which is ready. */
export function packageOf(pluginId: string): PluginPackage {
  const at = catalogue.plugins.findIndex(({ id, state }) => id === pluginId && state === 'ready')
  const found = packages[at]
  if (found === undefined || !('entry' in found)) throw new Error(`No package brings the plugin ${pluginId}.`)
  return found
}
