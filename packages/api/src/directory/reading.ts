import { decide } from '../access/decide.ts'
import type { Actor } from '../platform/database/actor.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { NotFound, notFoundError } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'

/** The actor, if they may read the directory; what they may not read is not there. */
export function readingActor({ actor }: OperationContext): Actor {
  if (!actor || !decide(actor, 'directory.read').isAllowed) throw notFoundError()
  return actor
}

/** The actor, if they may change the directory and see how it was changed. */
export function changingActor({ actor }: OperationContext, path: readonly string[] = ['input']): Actor {
  if (!actor || !decide(actor, 'directory.change').isAllowed) throw new NotFound(path)
  return actor
}

/** The row's id inside a global id given to a query; another type's id, or none at all, is not there. */
export function queriedIdOf(typeName: string, globalId: string): string {
  try {
    return idOf(typeName, globalId)
  } catch {
    throw notFoundError()
  }
}
