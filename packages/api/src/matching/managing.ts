import { decide } from '../access/decide.ts'
import type { Program } from '../generated/prisma/client.ts'
import type { Actor } from '../platform/database/actor.ts'
import type { Transaction } from '../platform/database/client.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { NotFound } from '../platform/graphql/failures.ts'

/** The actor and a program that they manage, locked, so that matching and publishing wait for each other. */
export async function lockManagedProgram(
  context: OperationContext,
  programId: string,
  path: readonly string[],
): Promise<{ readonly actor: Actor; readonly program: Program }> {
  const { actor } = context
  if (!actor || !decide(actor, 'program.manage', programId).isAllowed) throw new NotFound(path)
  const program = await lockProgram(transactionOf(context), actor.organisationId, programId)
  if (!program) throw new NotFound(path)
  return { actor, program }
}

/** A program, locked until the transaction ends. */
export async function lockProgram(transaction: Transaction, organisationId: string, programId: string): Promise<Program | null> {
  // Not FOR UPDATE: a pair that forms meanwhile holds its places and refers to the program, and must not wait for us.
  await transaction.$queryRaw`
    SELECT id FROM app."Program" WHERE "organisationId" = ${organisationId}::uuid AND id = ${programId}::uuid FOR NO KEY UPDATE`
  return await transaction.program.findUnique({ where: { organisationId_id: { organisationId, id: programId } } })
}

/** Whether the actor may match in a program and publish what came of it. */
export function canManage({ actor }: OperationContext, programId: string): boolean {
  return actor !== undefined && decide(actor, 'program.manage', programId).isAllowed
}
