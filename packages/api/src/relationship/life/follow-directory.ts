import type { Transaction } from '../../platform/database/client.ts'
import { recheckAllChains } from '../chain/recheck-chains.ts'
import { beginFarewells } from '../ending/farewells.ts'

/**
 * What every change of the directory means for relationships: who has left says farewell, and who is newly in one chain
 * of command is told (M1). In the transaction of the change itself, as a worker, so that neither is there without the
 * other.
 */
export async function followDirectory(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  await beginFarewells(transaction, organisationId, now)
  await recheckAllChains(transaction, organisationId, now)
}
