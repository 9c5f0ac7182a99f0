import type { UnloadedPlugin } from '@ithaca/core/plugins'
import type { Criterion, Messages, ProgramTemplate } from '@ithaca/sdk'
import type { GroupRule } from '@ithaca/sdk/unstable'

type CodeOfCriterion = 'settings' | 'upgrade' | 'score' | 'pair' | 'explain' | '~keys'

/** JSON Schema of settings, and what `{}` parses to. */
export interface SettingsDescription {
  readonly schema: Readonly<Record<string, unknown>>
  readonly defaults: unknown
}

/** A criterion without its code: data that another process can read. */
export interface CriterionDescription {
  readonly data: Omit<Criterion, CodeOfCriterion>
  readonly isDeclared: boolean
  readonly hasUpgrade: boolean
  /** Undefined when it has none. */
  readonly settings: SettingsDescription | undefined
}

/** A template without its code: as it is built with its defaults. */
export interface TemplateDescription {
  readonly data: ProgramTemplate
  readonly settings: SettingsDescription | undefined
}

/** A rule over groups without its code. */
export type GroupRuleDescription = Omit<GroupRule, 'group' | 'settings'>

/** A plugin without its code. */
export interface ReadyDescription {
  readonly isUnloaded: false
  readonly id: string
  readonly version: string
  readonly engine: string
  readonly messages: Messages
  readonly criteria: readonly CriterionDescription[]
  readonly templates: readonly TemplateDescription[]
  readonly groupRules: readonly GroupRuleDescription[]
}

/** A plugin without its code, or why there is none. */
export type PluginDescription = ReadyDescription | UnloadedPlugin
