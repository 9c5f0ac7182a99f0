import type { ProgramPolicy } from '@ithaca/core/program'
import type { Prisma, Program } from '../generated/prisma/client.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { Conflict, InvalidInput } from '../platform/graphql/failures.ts'

const NAME_LENGTH = 80

/** What a new run is to be. */
export interface NewRun {
  readonly policy: ProgramPolicy
  readonly name: string | null
  /** The run whose pairs it keeps where it can, and what staying together counts for (0 to 1). */
  readonly base: { readonly runId: string; readonly bonus: number } | null
}

/** Adds a run with its job, behind the program's lock; answers with its id. One run of a program goes at a time. */
export async function createRun(context: OperationContext, program: Program, { policy, name, base }: NewRun): Promise<string> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId } = program
  const underWay = { organisationId, programId, job: { status: { in: ['queued' as const, 'running' as const] } } }
  if ((await transaction.matchingRun.count({ where: underWay })) > 0) {
    throw new Conflict('RUN_UNDER_WAY', 'A matching run of this program is under way. Wait for it, or cancel it.', ['input', 'programId'])
  }
  const { _max } = await transaction.matchingRun.aggregate({ where: { organisationId, programId }, _max: { number: true } })
  if (!context.actor) throw new Error('Nobody starts a run.')
  const jobId = await context.queue.enqueue(transaction, context.actor, { kind: 'matching_run' })
  const run = await transaction.matchingRun.create({
    data: {
      organisationId, programId, jobId, name,
      number: (_max.number ?? 0) + 1,
      policy: policy as unknown as Prisma.InputJsonValue,
      createdById: context.actor.personId,
      ...(base && { basedOnId: base.runId, staying: base.bonus }),
    },
  })
  return run.id
}

/** A scenario's name without spaces at its ends, or none. */
export function cleanName(name: string | null | undefined): string | null {
  const clean = (name ?? '').normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  if (clean.length > NAME_LENGTH) {
    throw new InvalidInput('NAME_TOO_LONG', `Please keep the name within ${NAME_LENGTH} characters; it has ${clean.length}.`, ['input', 'name'])
  }
  return clean === '' ? null : clean
}
