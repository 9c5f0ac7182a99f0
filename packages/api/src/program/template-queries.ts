import { createProgram, type FrozenTemplate, freezeTemplate } from '@ithaca/core/program'
import type { LoadedTemplate } from '@ithaca/core/plugins'
import { buildTemplate } from '@ithaca/sdk'
import { GraphQLError } from 'graphql'
import { decide } from '../access/decide.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import type { Actor } from '../platform/database/actor.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { InvalidInput, notFoundError } from '../platform/graphql/failures.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { readDisabled } from '../plugins/disabled.ts'
import { shapeTemplate } from '../plugins/shape-template.ts'
import { PhaseType, showPhases } from './phase-type.ts'
import { TemplateType } from './template-type.ts'

builder.queryField('templates', (t) =>
  t.field({
    type: [TemplateType],
    subGraphs: ['console'],
    description: 'The templates that programs can be made from: those of the plugins that are switched on.',
    resolve: async (_root, _args, context) => {
      const { organisationId } = refuseStranger(context)
      const disabled = await readDisabled(transactionOf(context), organisationId)
      return [...catalogue.templates.values()]
        .filter(({ pluginId }) => !disabled.has(pluginId))
        .flatMap((loaded) => asIfFrozen(loaded) ?? [])
    },
  }),
)

builder.queryField('phasePreview', (t) =>
  t.field({
    type: [PhaseType],
    subGraphs: ['console'],
    description: 'The phases that a program from this template would have if it started on this day.',
    args: {
      templateId: t.arg.id({ required: true }),
      startsOn: t.arg({ type: 'Date', required: true }),
      settings: t.arg({ type: 'JSON', description: 'As the template declares them; left out, its defaults.' }),
    },
    resolve: async (_root, { templateId, startsOn, settings }, context) => {
      refuseStranger(context)
      const loaded = catalogue.templates.get(templateId)
      if (!loaded) throw notFoundError()
      const shaped = await shapeTemplate(loaded, settings, ['settings']).catch(say)
      const made = createProgram(shaped, catalogue, { name: loaded.template.id, startsOn })
      if (!made.ok) throw new GraphQLError(made.error.message, { extensions: { code: made.error.code } })
      return showPhases(made.value.frozen, startsOn)
    },
  }),
)

/** In a query, what is wrong with an argument is the query's error. */
function say(error: unknown): never {
  throw error instanceof InvalidInput ? new GraphQLError(error.message, { extensions: { code: error.code } }) : error
}

function asIfFrozen(loaded: LoadedTemplate): FrozenTemplate | undefined {
  const built = buildTemplate(loaded.template)
  return built.ok ? freezeTemplate(built.value, loaded, catalogue) : undefined
}

function refuseStranger({ actor }: OperationContext): Actor {
  if (!actor || !decide(actor, 'directory.read').isAllowed) throw notFoundError()
  return actor
}
