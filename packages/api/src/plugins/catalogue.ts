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
const described = new Map((await describePackages(others)).map((plugin, at) => [others[at]!.name, plugin]))
const plugins = await Promise.all(found.map(async (each) => described.get(each.name) ?? await load(each)))

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
