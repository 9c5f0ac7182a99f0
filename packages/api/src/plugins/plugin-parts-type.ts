import { type LoadedGroupRule, settingsSchema } from '@ithaca/core/plugins'
import { audienceSentence } from '@ithaca/core/program'
import { type Criterion, findText, type Messages, type ProgramTemplate } from '@ithaca/sdk'
import type { ContractFinding } from '@ithaca/sdk/testing'
import { ParticipationRoleType } from '../participation/enums.ts'
import { builder } from '../platform/graphql/builder.ts'
import { ProgramKindType } from '../program/enums.ts'
import { LANGUAGE } from '../program/language.ts'
import { limitOfKind } from '../program/limit-of-kind.ts'

interface ShownRead {
  readonly name: string
  readonly label: string
  readonly roles: readonly ('mentor' | 'mentoree')[]
  readonly isAsked: boolean
  readonly audience: string
}

const PluginReadType = builder.objectRef<ShownRead>('PluginRead').implement({
  subGraphs: ['console'],
  description: 'Something that a criterion reads of people: an answer to a question, or a fact of the directory.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The question, or the name of the fact.' }),
    roles: t.field({ type: [ParticipationRoleType], resolve: ({ roles }) => [...roles] }),
    isAsked: t.exposeBoolean('isAsked', { description: 'Whether people are asked; else the directory knows it.' }),
    audience: t.exposeString('audience', { description: 'Who sees it, as the person who answers reads it (M14).' }),
  }),
})

/** A criterion with the words of its plugin. */
export interface ShownPluginCriterion {
  readonly criterion: Criterion
  readonly messages: Messages
}

export const PluginCriterionType = builder.objectRef<ShownPluginCriterion>('PluginCriterion').implement({
  subGraphs: ['console'],
  description: 'A criterion that a plugin brings.',
  fields: (t) => ({
    id: t.id({ resolve: ({ criterion }) => criterion.id }),
    label: t.string({ resolve: ({ criterion, messages }) => say(messages, criterion.label) }),
    description: t.string({ resolve: ({ criterion, messages }) => say(messages, criterion.description) }),
    because: t.string({ description: 'Why its weight is fair, or why the rule is, with its source (M7).', resolve: ({ criterion, messages }) => say(messages, criterion.because) }),
    isConstraint: t.boolean({ resolve: ({ criterion }) => criterion.kind === 'constraint' }),
    weight: t.float({ description: 'Points that a program starts with; 0 for a rule.', resolve: ({ criterion }) => criterion.weight }),
    isSymmetric: t.boolean({ description: 'Whether the two may be exchanged; only such criteria serve peer circles.', resolve: ({ criterion }) => criterion.symmetric }),
    reads: t.field({ type: [PluginReadType], resolve: showReads }),
    settingsSchema: t.field({
      type: 'JSON',
      nullable: true,
      description: 'JSON Schema (draft 2020-12) of its settings; null when it has none.',
      resolve: ({ criterion }) => settingsSchema(criterion) ?? null,
    }),
  }),
})

export const PluginGroupRuleType = builder.objectRef<LoadedGroupRule>('PluginGroupRule').implement({
  subGraphs: ['console'],
  description: 'A rule over whole groups that a plugin brings. It is asked in every run that forms groups by the plugin.',
  fields: (t) => ({
    id: t.id({ resolve: ({ rule }) => rule.id }),
    label: t.string({ resolve: ({ rule, messages }) => say(messages, rule.label) }),
    because: t.string({ resolve: ({ rule, messages }) => say(messages, rule.because) }),
    reads: t.field({ type: [PluginReadType], resolve: ({ rule, messages }) => showReads({ criterion: rule, messages }) }),
  }),
})

/** A template with the words of its plugin. */
export interface ShownPluginTemplate {
  readonly template: ProgramTemplate
  readonly messages: Messages
}

export const PluginTemplateType = builder.objectRef<ShownPluginTemplate>('PluginTemplate').implement({
  subGraphs: ['console'],
  description: 'A template of programs that a plugin brings.',
  fields: (t) => ({
    id: t.id({ resolve: ({ template }) => template.id }),
    name: t.string({ resolve: ({ template, messages }) => say(messages, template.name) }),
    description: t.string({ resolve: ({ template, messages }) => say(messages, template.description) }),
    kind: t.field({ type: ProgramKindType, resolve: ({ template }) => template.kind }),
    limit: t.string({
      nullable: true,
      description: 'What of such a program cannot be done here yet; null when all of it can.',
      resolve: ({ template }) => limitOfKind(template.kind) ?? null,
    }),
  }),
})

export const PluginProblemType = builder.objectRef<{ readonly code: string; readonly message: string; readonly where?: string }>('PluginProblem').implement({
  subGraphs: ['console'],
  description: 'Why a plugin, or a part of it, is not used.',
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.exposeString('message'),
    where: t.string({ nullable: true, resolve: ({ where }) => where ?? null }),
  }),
})

export const ContractFindingType = builder.objectRef<ContractFinding>('ContractFinding').implement({
  subGraphs: ['console'],
  description: 'A part of the contract that a plugin does not keep, and what would mend it.',
  fields: (t) => ({
    check: t.exposeString('check'),
    where: t.exposeString('where'),
    case: t.exposeString('case'),
    mend: t.exposeString('mend'),
  }),
})

function say(messages: Messages, key: string): string {
  return findText(messages, key, LANGUAGE) ?? key
}

function showReads({ criterion: { reads }, messages }: Pick<ShownPluginCriterion, 'messages'> & { readonly criterion: Pick<Criterion, 'reads'> }): ShownRead[] {
  const shown = new Map<string, ShownRead>()
  for (const side of ['mentor', 'mentoree'] as const) {
    for (const [name, readable] of Object.entries(reads[side])) {
      const isAsked = readable.source === 'answer'
      const label = isAsked ? say(messages, readable.label) : readable.fact
      const known = shown.get(label)
      const roles = known ? [...known.roles, side] : [side]
      shown.set(label, { name, label, roles, isAsked, audience: audienceSentence(readable.visibleTo) })
    }
  }
  return [...shown.values()]
}
