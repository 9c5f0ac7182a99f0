import { type UnloadedPlugin, unloadedPlugin } from '@ithaca/core/plugins'
import type { Plugin } from '@ithaca/sdk'
import type { PluginPackage } from '../package.ts'

/** Imports packages one after the other, so that one which never ends can be named; `mark` is told which is next. */
export async function importPlugins(
  packages: readonly PluginPackage[],
  mark: (place?: number) => void,
): Promise<readonly (Plugin | UnloadedPlugin)[]> {
  const plugins: (Plugin | UnloadedPlugin)[] = []
  for (const [place, plugin] of packages.entries()) {
    mark(place)
    plugins.push(await importPlugin(plugin))
  }
  mark()
  return plugins
}

/** What a package exports by default, or why it can't be imported. */
export async function importPlugin({ name, version, entry }: Pick<PluginPackage, 'name' | 'version' | 'entry'>): Promise<Plugin | UnloadedPlugin> {
  try {
    const { default: plugin } = (await import(entry)) as { readonly default: Plugin }
    return plugin
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return unloadedPlugin({ name, version, why: `It can't be imported: ${why}` })
  }
}
