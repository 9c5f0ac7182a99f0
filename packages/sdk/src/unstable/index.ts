/** @module What may still change between minor versions: rules over a whole group. */
import type { AnyView, Fields, MentoreeFields, MentorFields, Reads, SidedFields, View } from '../field/reads.ts'
import { isSided } from '../field/reads.ts'
import type { Plugin } from '../plugin/plugin.ts'
import type { Answer } from '../criterion/verdict.ts'
import type { SettingsOf, SettingsSchema } from '../settings/settings.ts'

/** What a group rule is given: the mentor (none in a peer circle), and all members in canonical order. */
export interface GroupContext<Mentor = AnyView, Member = AnyView, Settings = unknown> {
  readonly mentor: Mentor | undefined
  /** From 2 to 12; also asked of a group that is not full yet. */
  readonly members: readonly Member[]
  readonly settings: Settings
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * A rule over a whole group, as the engine meets it. It answers how good these people are as a group, from 0 to 1, which
 * the group's worth is multiplied by; or `exclude(...)`, `allow()` or `noData()`. It is asked in runs of programs that
 * form groups and use a criterion or the template of its plugin, with its settings at their defaults, and sees answers
 * only to questions that a criterion of the program asks too.
 */
export interface GroupRule {
  readonly id: string
  /** Message keys of the plugin. */
  readonly label: string
  readonly because: string
  readonly reads: SidedFields
  readonly settings: SettingsSchema | undefined
  group(context: GroupContext): Answer
}

/** A group rule as an author writes it. */
export interface GroupRuleDefinition<Of extends Reads, Schema extends SettingsSchema | undefined> {
  readonly id: string
  readonly label: string
  readonly because: string
  readonly reads: Of
  readonly settings?: Schema
  readonly group: (
    context: GroupContext<View<MentorFields<Of>>, View<MentoreeFields<Of>>, SettingsOf<Schema>>,
  ) => Answer
}

/** A plugin that also brings rules over groups. */
export interface PluginWithGroupRules extends Plugin {
  readonly groupRules: readonly GroupRule[]
}

/** Declares a rule over a whole group, for group mentoring and peer circles. */
export function defineGroupRule<const Of extends Reads, Schema extends SettingsSchema | undefined = undefined>(
  definition: GroupRuleDefinition<Of, Schema>,
): GroupRule {
  const { reads } = definition
  const sided: SidedFields<Fields, Fields> = isSided(reads) ? reads : { mentor: reads, mentoree: reads }
  const rule = { settings: undefined, ...definition, reads: Object.freeze({ ...sided }) }
  return Object.freeze(rule)
}

/** The rules over groups that a plugin brings; most bring none. */
export function groupRulesOf(plugin: Plugin | PluginWithGroupRules): readonly GroupRule[] {
  return 'groupRules' in plugin ? plugin.groupRules : []
}

/** Adds rules over groups to a plugin. */
export function withGroupRules(plugin: Plugin, groupRules: readonly GroupRule[]): PluginWithGroupRules {
  return Object.freeze({ ...plugin, groupRules })
}
