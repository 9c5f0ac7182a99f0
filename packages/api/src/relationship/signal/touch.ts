import type { Transaction } from '../../platform/database/client.ts'

/**
 * Notes that something happened between the two of a relationship in this ISO week, and nothing more: no time, no
 * count, not what or by whom (M12). Called in the transaction of whatever happened: a meeting agreed on or held, terms
 * signed, a phase moved, an entry in the room. In the portal it works for one's own relationship only.
 */
export async function touchRelationship(transaction: Transaction, relationshipId: string): Promise<void> {
  await transaction.$executeRaw`SELECT app.touch_relationship(${relationshipId}::uuid)`
}
