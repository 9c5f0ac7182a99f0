import { type Action, decide, programScope } from '../access/decide.ts'
import type { Program } from '../generated/prisma/client.ts'
import type { Actor } from '../platform/database/actor.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import { NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'

/** The actor, if they may do this with some program or none; for all others there is nothing here. */
export function actingPerson({ actor }: OperationContext, action: Action, path: readonly string[] = ['input']): Actor {
  if (!actor || !decide(actor, action).isAllowed) throw new NotFound(path)
  return actor
}

/**
 * The program behind a global id, locked until the operation ends, if the actor may manage it. What is not there and
 * what is not theirs is NotFound alike.
 */
export async function managedProgram(
  context: OperationContext,
  globalId: string,
  path: readonly string[] = ['input', 'id'],
): Promise<Program> {
  return await lockedProgram(context, idOf('Program', globalId, path), path)
}

/** The same, by the row's id. */
export async function lockedProgram(context: OperationContext, id: string, path: readonly string[]): Promise<Program> {
  const { actor } = context
  if (!actor || !decide(actor, 'program.manage', id).isAllowed) throw new NotFound(path)
  const transaction = transactionOf(context)
  await transaction.$queryRaw`
    SELECT 1 FROM app."Program" WHERE "organisationId" = ${actor.organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const program = await transaction.program.findFirst({ where: { AND: [programScope(actor), { id }] } })
  if (!program) throw new NotFound(path)
  return program
}
