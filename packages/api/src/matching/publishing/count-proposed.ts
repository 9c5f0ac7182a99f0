import { batchLoads } from '../../directory/batch.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'

const loadCounts = batchLoads(async (transaction, runIds): Promise<ReadonlyMap<string, number>> => {
  const groups = await transaction.proposal.groupBy({ by: ['runId'], where: { runId: { in: [...runIds] } }, _count: true })
  return new Map(groups.map(({ runId, _count }) => [runId ?? '', _count]))
})

/** How many proposals a run became. One statement for all runs of an operation. */
export async function countProposed(context: OperationContext, runId: string): Promise<number> {
  return (await loadCounts(transactionOf(context), runId)) ?? 0
}
