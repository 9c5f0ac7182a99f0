import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import type { ActorInRequest, Surface } from './actor.ts'

/** One transaction's connection, bound to an actor. What feature code works with. */
export type Transaction = Prisma.TransactionClient

/** The server's pool. Nothing outside `platform` queries it without an actor. */
export type Database = PrismaClient<'query'>

const TRANSACTION_TIMEOUT_MS = 20_000
const POOL_WAIT_MS = 10_000

/** Opens a pool. `log: 'query'` events carry the SQL, which tests assert. */
export function openDatabase(url: string, connections = 12): Database {
  const adapter = new PrismaPg({ connectionString: url, max: connections })
  return new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
}

/**
 * Runs `work` in one transaction as `actor`: row-level security shows it the actor's organisation and nothing else.
 * Throwing rolls back.
 */
export async function runAs<Value>(
  database: Database,
  actor: ActorInRequest,
  work: (transaction: Transaction) => Promise<Value>,
  timeoutMs = TRANSACTION_TIMEOUT_MS,
): Promise<Value> {
  return await database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('app.organisation', ${actor.organisationId}, true),
        set_config('app.person', ${actor.personId}, true), set_config('app.surface', ${actor.surface}, true),
        set_config('app.request', ${actor.requestId ?? ''}, true), set_config('app.token', ${actor.token?.id ?? ''}, true)`
      return await work(transaction)
    },
    { timeout: timeoutMs, maxWait: POOL_WAIT_MS },
  )
}

/**
 * Lets one step of a transaction see what a worker sees, and returns to `surface` after it.
 *
 * For settling what two people said apart from each other (M6): the step sees both answers, the people never do.
 */
export async function asWorker<Value>(transaction: Transaction, surface: Surface, step: () => Promise<Value>): Promise<Value> {
  await transaction.$executeRaw`SELECT set_config('app.surface', 'worker', true)`
  const value = await step()
  await transaction.$executeRaw`SELECT set_config('app.surface', ${surface}, true)`
  return value
}
