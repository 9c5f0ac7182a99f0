import type { CallWatch } from '@ithaca/core/matching'
import type { Catalogue, UnloadedPlugin } from '@ithaca/core/plugins'
import type { Plugin } from '@ithaca/sdk'
import type { PluginPackage } from '../../plugins/package.ts'
import type { EngineNews } from './engine-requests.ts'

/** What a request finds in the engine's thread. */
export interface EngineSetting {
  /** As they were imported, in the order in which they were named. */
  readonly plugins: readonly (Plugin | UnloadedPlugin)[]
  readonly packages: readonly PluginPackage[]
  /** Their code. */
  readonly catalogue: Catalogue
  /** Told where the author's code is at work. */
  readonly watch: CallWatch
  tell(news: EngineNews): void
}
