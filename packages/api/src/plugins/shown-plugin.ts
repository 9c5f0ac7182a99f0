import type { LoadedPlugin } from '@ithaca/core/plugins'
import type { OperationContext } from '../platform/graphql/context.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import { globalIdOf } from '../platform/graphql/nodes.ts'
import { programScope } from '../access/decide.ts'
import type { Actor } from '../platform/database/actor.ts'
import type { ProgramStatus } from '../generated/prisma/enums.ts'
import { policyOf } from '../program/stored.ts'
import { catalogue, packages } from './catalogue.ts'
import { readDisabled } from './disabled.ts'
import type { MissingPackage } from './load/find-packages.ts'
import type { PluginPackage } from './package.ts'

/** A program that uses a plugin. */
export interface PluginUse {
  readonly id: string
  readonly name: string
  readonly status: ProgramStatus
  /** Whether it matches by one of the plugin's criteria, and not only came from its template. */
  readonly matchesByIt: boolean
}

/** A plugin as the catalogue shows it to an organisation. */
export interface ShownPlugin {
  /** Of the plugin; of the package while there is no plugin to use. */
  readonly id: string
  readonly loaded: LoadedPlugin
  readonly package: PluginPackage | MissingPackage
  readonly isEnabled: boolean
  /** Of the viewer's programs, those that use it and are not over. */
  readonly uses: readonly PluginUse[]
}

/** The whole catalogue for an organisation. Two statements. */
export async function showPlugins(context: OperationContext, actor: Actor): Promise<ShownPlugin[]> {
  const transaction = transactionOf(context)
  const disabled = await readDisabled(transaction, actor.organisationId)
  const programs = await transaction.program.findMany({
    where: { ...programScope(actor), status: { not: 'closed' } },
    select: { id: true, name: true, status: true, templateId: true, policy: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return catalogue.plugins.map((loaded, at) => ({
    id: loaded.state === 'ready' ? loaded.id : packages[at]!.name,
    loaded,
    package: packages[at]!,
    isEnabled: !disabled.has(loaded.id),
    uses: programs.flatMap(({ id, name, status, templateId, policy }) => {
      const criteria = policyOf({ policy }).criteria.map(({ criterion }) => criterion)
      const matchesByIt = loaded.criteria.some((criterion) => criteria.includes(criterion))
      return matchesByIt || loaded.templates.includes(templateId)
        ? [{ id: globalIdOf('Program', id), name, status, matchesByIt }]
        : []
    }),
  }))
}
