import type { BuildableTemplate, Criterion, Messages } from '@ithaca/sdk'
import { problem, type PluginProblem } from '@ithaca/sdk/checks'
import type { GroupRule } from '@ithaca/sdk/unstable'

/** A package that brings no plugin, because it could not be found, imported or described. */
export interface UnloadedPlugin {
  readonly isUnloaded: true
  /** Of the package. */
  readonly name: string
  readonly version: string
  readonly problems: readonly PluginProblem[]
}

/** Says why a package brings no plugin. */
export function unloadedPlugin({ name, version, why }: { readonly name: string; readonly version: string; readonly why: string }): UnloadedPlugin {
  return { isUnloaded: true, name, version, problems: [problem('NOT_LOADED', why)] }
}

/** A plugin as an installation shows it, whether it could be loaded or not. */
export interface LoadedPlugin {
  readonly id: string
  readonly version: string
  /** The range of engine versions that it asks for. */
  readonly engine: string
  /** `ready`: its criteria and templates may be used. `refused`: none of it is, for the problems listed. */
  readonly state: 'ready' | 'refused'
  /** Why it is refused; for a ready plugin, why one of its templates cannot be used. */
  readonly problems: readonly PluginProblem[]
  /** Ids of the criteria that may be used. */
  readonly criteria: readonly string[]
  /** Ids of the templates that may be used. */
  readonly templates: readonly string[]
  readonly messages: Messages
}

/** A criterion that may be used, with the plugin that it comes from and that plugin's messages. */
export interface LoadedCriterion {
  readonly criterion: Criterion
  readonly pluginId: string
  readonly pluginVersion: string
  readonly messages: Messages
}

/** A template that may be used, with the plugin that it comes from and that plugin's messages. */
export interface LoadedTemplate {
  readonly template: BuildableTemplate
  readonly pluginId: string
  readonly pluginVersion: string
  readonly messages: Messages
}

/** A rule over groups that may be used, with the plugin that it comes from. */
export interface LoadedGroupRule {
  readonly rule: GroupRule
  readonly pluginId: string
  readonly pluginVersion: string
  readonly messages: Messages
}

/** All that plugins bring to an installation. Maps are in the order in which plugins were given. */
export interface Catalogue {
  readonly plugins: readonly LoadedPlugin[]
  readonly criteria: ReadonlyMap<string, LoadedCriterion>
  readonly templates: ReadonlyMap<string, LoadedTemplate>
  readonly groupRules: ReadonlyMap<string, LoadedGroupRule>
}
