import { isPerformanceData } from '@ithaca/core/directory'
import { type Catalogue, createCatalogue, type UnloadedPlugin } from '@ithaca/core/plugins'
import type { Plugin } from '@ithaca/sdk'

/** The version of the plugin contract that this installation speaks; plugins name the range that they fit. */
export const CONTRACT_VERSION = '0.1.0'

/** A catalogue by this installation's rules. What could not be loaded is in it with its reason, and the rest works. */
export function createPluginCatalogue(plugins: readonly (Plugin | UnloadedPlugin)[]): Catalogue {
  return createCatalogue(plugins, {
    engineVersion: CONTRACT_VERSION,
    isPerformanceData: (name) => isPerformanceData(name) !== undefined,
  })
}
