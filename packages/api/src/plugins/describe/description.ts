import type { UnloadedPlugin } from '@ithaca/core/plugins'
import type { Criterion, Messages, ProgramTemplate } from '@ithaca/sdk'

type CodeOfCriterion = 'settings' | 'upgrade' | 'score' | 'pair' | 'explain' | '~keys'

/** A criterion without its code: data that another process can read. */
export interface CriterionDescription {
  readonly data: Omit<Criterion, CodeOfCriterion>
  readonly isDeclared: boolean
  readonly hasUpgrade: boolean
  /** JSON Schema and what `{}` parses to; undefined when it has no settings. */
  readonly settings: { readonly schema: Readonly<Record<string, unknown>>; readonly defaults: unknown } | undefined
}

/** A plugin without its code. */
export interface ReadyDescription {
  readonly isUnloaded: false
  readonly id: string
  readonly version: string
  readonly engine: string
  readonly messages: Messages
  readonly criteria: readonly CriterionDescription[]
  /** Built with their defaults. */
  readonly templates: readonly ProgramTemplate[]
}

/** A plugin without its code, or why there is none. */
export type PluginDescription = ReadyDescription | UnloadedPlugin
