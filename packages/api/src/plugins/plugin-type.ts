import { buildTemplate } from '@ithaca/sdk'
import { decide } from '../access/decide.ts'
import { builder } from '../platform/graphql/builder.ts'
import { ProgramStatusType } from '../program/enums.ts'
import { catalogue } from './catalogue.ts'
import { CONTRACT_VERSION } from './create-plugin-catalogue.ts'
import { hashPackage } from './load/hash-package.ts'
import { ContractFindingType, PluginCriterionType, PluginGroupRuleType, PluginProblemType, PluginTemplateType } from './plugin-parts-type.ts'
import type { PluginUse, ShownPlugin } from './shown-plugin.ts'
import { tryContract } from './try-contract.ts'

const PluginUseType = builder.objectRef<PluginUse>('PluginUse').implement({
  subGraphs: ['console'],
  description: 'A program, of those that the viewer looks after, that uses a plugin.',
  fields: (t) => ({
    programId: t.exposeID('id'),
    name: t.exposeString('name'),
    status: t.field({ type: ProgramStatusType, resolve: ({ status }) => status }),
    matchesByIt: t.exposeBoolean('matchesByIt', {
      description: 'Whether it looks at one of the criteria: then no run can be started while the plugin is off.',
    }),
  }),
})

const PluginCanType = builder.objectRef<{ readonly switch: boolean }>('PluginCan').implement({
  subGraphs: ['console'],
  fields: (t) => ({ switch: t.exposeBoolean('switch') }),
})

export const PluginType = builder.objectRef<ShownPlugin>('Plugin').implement({
  subGraphs: ['console'],
  description: 'A plugin of this installation: what it brings, what it reads, and who uses it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    packageName: t.string({ resolve: (plugin) => plugin.package.name }),
    version: t.string({ resolve: ({ loaded }) => loaded.version }),
    isOwn: t.boolean({
      description: 'Whether it comes with Ithaca. All others run apart from the server, and are as trusted as whoever installed them.',
      resolve: (plugin) => 'isOwn' in plugin.package && plugin.package.isOwn,
    }),
    isReady: t.boolean({ description: 'Whether it could be loaded.', resolve: ({ loaded }) => loaded.state === 'ready' }),
    isEnabled: t.exposeBoolean('isEnabled', { description: 'Whether the organisation has it switched on.' }),
    engine: t.string({ description: 'The versions of the plugin contract that it works with.', resolve: ({ loaded }) => loaded.engine }),
    engineHere: t.string({ description: 'The version of the plugin contract here.', resolve: () => CONTRACT_VERSION }),
    contentHash: t.string({
      nullable: true,
      description: 'SHA-256 of its files, as a matching run records it; null when there are none.',
      resolve: (plugin) => ('folder' in plugin.package ? hashPackage(plugin.package.folder) : null),
    }),
    languages: t.stringList({ resolve: ({ loaded }) => Object.keys(loaded.messages) }),
    problems: t.field({ type: [PluginProblemType], resolve: ({ loaded }) => [...loaded.problems] }),
    criteria: t.field({
      type: [PluginCriterionType],
      resolve: ({ loaded }) => loaded.criteria.flatMap((id) => catalogue.criteria.get(id) ?? []),
    }),
    groupRules: t.field({
      type: [PluginGroupRuleType],
      resolve: ({ id }) => [...catalogue.groupRules.values()].filter(({ pluginId }) => pluginId === id),
    }),
    templates: t.field({
      type: [PluginTemplateType],
      resolve: ({ loaded }) => loaded.templates.flatMap((id) => {
        const found = catalogue.templates.get(id)
        const built = found && buildTemplate(found.template)
        return found && built?.ok ? [{ template: built.value, messages: found.messages }] : []
      }),
    }),
    contract: t.field({
      type: [ContractFindingType],
      nullable: true,
      description: 'What the contract suite finds, run now if it has not been; nothing is what you want. Null when it could not be loaded.',
      complexity: 50,
      resolve: async (plugin) =>
        plugin.loaded.state === 'ready' && 'entry' in plugin.package ? [...await tryContract(plugin.package)] : null,
    }),
    usedBy: t.field({ type: [PluginUseType], resolve: ({ uses }) => [...uses] }),
    viewerCan: t.field({
      type: PluginCanType,
      resolve: ({ loaded }, _args, { actor }) =>
        ({ switch: loaded.state === 'ready' && actor !== undefined && decide(actor, 'plugin.switch').isAllowed }),
    }),
  }),
})
