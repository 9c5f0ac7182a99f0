import { decide } from '../access/decide.ts'
import type { Actor } from '../platform/database/actor.ts'
import { builder } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { PluginType } from './plugin-type.ts'
import { showPlugins } from './shown-plugin.ts'

builder.queryField('plugins', (t) =>
  t.field({
    type: [PluginType],
    subGraphs: ['console'],
    description: 'Every plugin of this installation, in the order in which they are listed; also those that could not be loaded.',
    complexity: 20,
    resolve: (_root, _args, context) => showPlugins(context, reader(context)),
  }),
)

builder.queryField('plugin', (t) =>
  t.field({
    type: PluginType,
    subGraphs: ['console'],
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const plugins = await showPlugins(context, reader(context))
      const found = plugins.find((plugin) => plugin.id === id)
      if (!found) throw notFoundError()
      return found
    },
  }),
)

function reader({ actor }: OperationContext): Actor {
  if (!actor || !decide(actor, 'plugin.read').isAllowed) throw notFoundError()
  return actor
}
