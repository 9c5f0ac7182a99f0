import { isPerformanceData } from '@ithaca/core/directory'
import { createCatalogue } from '@ithaca/core/plugins'
import { plugins } from '../plugins.config.ts'

/** The version of the plugin contract that this installation speaks; plugins name the range that they fit. */
const CONTRACT_VERSION = '0.1.0'

/** All that the installed plugins bring. What could not be loaded is in it with its reason, and the rest works. */
export const catalogue = createCatalogue(plugins, {
  engineVersion: CONTRACT_VERSION,
  isPerformanceData: (name) => isPerformanceData(name) !== undefined,
})
