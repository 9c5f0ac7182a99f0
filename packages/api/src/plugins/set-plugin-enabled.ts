import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound } from '../platform/graphql/failures.ts'
import { actingPerson } from '../program/access.ts'
import { PluginType } from './plugin-type.ts'
import { showPlugins } from './shown-plugin.ts'

const PATH = ['input', 'pluginId']

const SetPluginEnabledInput = builder.inputType('SetPluginEnabledInput', {
  subGraphs: ['console'],
  fields: (t) => ({ pluginId: t.id({ required: true }), isEnabled: t.boolean({ required: true }) }),
})

builder.mutationField('setPluginEnabled', (t) =>
  t.field({
    type: PluginType,
    subGraphs: ['console'],
    description:
      'Switches a plugin on or off for the organisation. While it is off, no program can be made from its templates, none can take up its criteria, and programs that match by one start no run. Nothing that people wrote is lost.',
    args: { input: t.arg({ type: SetPluginEnabledInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input: { pluginId, isEnabled } }, context) => {
      const actor = actingPerson(context, 'plugin.switch', PATH)
      const before = await showPlugins(context, actor)
      const plugin = before.find(({ loaded }) => loaded.id === pluginId && loaded.state === 'ready')
      if (!plugin) throw new NotFound(PATH)
      const { disabledPlugin } = transactionOf(context)
      const { organisationId, personId } = actor
      await disabledPlugin.deleteMany({ where: { organisationId, pluginId } })
      if (!isEnabled) await disabledPlugin.create({ data: { organisationId, pluginId, disabledById: personId } })
      return { ...plugin, isEnabled }
    },
  }),
)
