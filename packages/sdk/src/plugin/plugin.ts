import type { Criterion } from '../criterion/criterion.ts'
import type { Messages } from '../message/message.ts'
import type { BuildableTemplate } from '../template/define.ts'

/** A plugin as the host meets it: data with functions. Importing it runs nothing. */
export interface Plugin {
  /** Kebab-case, unique in an installation, at most 60 characters. */
  readonly id: string
  /** Semantic version of the plugin; it goes into the record of each run. */
  readonly version: string
  /** The versions of the engine that it works with, as a range of semantic versions (`^1.0`). */
  readonly engine: string
  readonly criteria: readonly Criterion[]
  readonly templates: readonly BuildableTemplate[]
  readonly messages: Messages
}

/** A plugin as an author writes it. */
export interface PluginDefinition<Key extends string> {
  readonly id: string
  readonly version: string
  readonly engine: string
  /** Every text that the plugin shows, by key, in English and any other languages; each with the same keys. */
  readonly messages: Messages<Key>
  readonly criteria?: readonly Criterion<NoInfer<Key>>[]
  readonly templates?: readonly BuildableTemplate<NoInfer<Key>>[]
}

/**
 * Declares a plugin. A message key that a criterion or template uses and a language lacks does not compile.
 * Nothing is checked here: the host checks at load and shows what is wrong, and `contract` checks in your tests.
 */
export function definePlugin<const Key extends string>(definition: PluginDefinition<Key>): Plugin {
  return Object.freeze({ criteria: [], templates: [], ...definition })
}
