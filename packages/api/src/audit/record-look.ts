import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'

/**
 * Notes in the pair's own ledger (M15) that the actor looked at their relationship's administrative record. Call it
 * where the console opens one relationship: its node, and whatever shows more of one than a list does. The database
 * keeps one look a person and day, and none from the portal.
 */
export async function recordLook(context: OperationContext, relationshipId: string): Promise<void> {
  await transactionOf(context).$executeRaw`SELECT app.record_look(${relationshipId}::uuid)`
}
