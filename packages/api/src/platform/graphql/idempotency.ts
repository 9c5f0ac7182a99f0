import { canonicalJson, sha256 } from '../canonical-json.ts'
import { transactionOf } from './builder.ts'
import type { OperationContext } from './context.ts'
import { Conflict, InvalidInput } from './failures.ts'

const MAX_KEY_CHARS = 100

/** A mutation's input that may be sent again. Without a key, every call counts. */
interface Retriable {
  readonly idempotencyKey?: string | null | undefined
}

/**
 * The id of the row that an earlier call with this key answered with; undefined for a first call. Calls with one key
 * wait for each other. The same key with another mutation or input is a Conflict.
 */
export async function firstAnswer(context: OperationContext, mutation: string, input: Retriable): Promise<string | undefined> {
  const { idempotencyKey: key } = input
  const { actor } = context
  if (key === null || key === undefined || !actor) return undefined
  if (key.length === 0 || key.length > MAX_KEY_CHARS) {
    throw new InvalidInput('IDEMPOTENCY_KEY', `An idempotency key has 1 to ${MAX_KEY_CHARS} characters.`, ['input', 'idempotencyKey'])
  }
  const { organisationId, personId } = actor
  const transaction = transactionOf(context)
  await transaction.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`idempotency ${organisationId} ${personId} ${key}`}, 0))`
  const known = await transaction.idempotentResult.findUnique({
    where: { organisationId_personId_key: { organisationId, personId, key } },
  })
  if (!known) return undefined
  if (known.mutation !== mutation || known.inputHash !== hashOf(input)) {
    throw new Conflict('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for something else. Take a new one.', ['input', 'idempotencyKey'])
  }
  return known.resultId
}

/** Remembers what a first call answered with, in the same transaction. */
export async function rememberAnswer(context: OperationContext, mutation: string, input: Retriable, resultId: string): Promise<void> {
  const { idempotencyKey: key } = input
  const { actor } = context
  if (key === null || key === undefined || !actor) return
  const { organisationId, personId } = actor
  await transactionOf(context).idempotentResult.create({
    data: { organisationId, personId, key, mutation, inputHash: hashOf(input), resultId },
  })
}

function hashOf(input: object): string {
  return sha256(canonicalJson(input))
}
