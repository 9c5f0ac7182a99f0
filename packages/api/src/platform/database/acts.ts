import type { Transaction } from './client.ts'

/** What an act was about: a type of the schema and the row's id. */
export interface ActSubject {
  readonly typeName: string
  readonly id: string
}

/**
 * Writes the audit's entry of what this operation did: who, where and when are the transaction's own. Every mutation of
 * the console gets one from here; a route that changes something beside GraphQL calls it itself. A second call in one
 * request changes nothing.
 */
export async function recordAct(
  transaction: Transaction, action: string, subject?: ActSubject,
): Promise<void> {
  await transaction.$executeRaw`
    SELECT app.record_act(${action}, ${subject?.typeName ?? null}, ${subject?.id ?? null}::uuid)`
}
