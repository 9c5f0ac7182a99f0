import type { OperationContext } from '../../platform/graphql/context.ts'
import { NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { canManage } from '../managing.ts'
import type { Studio } from './studio.ts'
import { findStudio } from './studios.ts'

/** The actor's own studio behind a global id, while they still look after its program; undefined for all else. */
export function studioOf(context: OperationContext, globalId: string, path: readonly string[]): Studio | undefined {
  const { actor } = context
  if (!actor) return undefined
  const studio = findStudio(context.database, { id: idOf('Studio', globalId, path), organisationId: actor.organisationId, personId: actor.personId })
  return studio && canManage(context, studio.programId) ? studio : undefined
}

/** The same for a query, which answers what is no id like what is not there. */
export function openStudioOf(context: OperationContext, globalId: string): Studio | undefined {
  try {
    return studioOf(context, globalId, [])
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}
