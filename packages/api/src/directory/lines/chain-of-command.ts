import { createChainOfCommand } from '@ithaca/core/directory'
import type { Person } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { batchLoads } from '../batch.ts'
import { today, todayIso } from './in-force.ts'
import { readLinesAbove } from './lines-above.ts'

const loadChains = batchLoads(async (transaction: Transaction, personIds): Promise<ReadonlyMap<string, Person[]>> => {
  const lines = await readLinesAbove(transaction, personIds, today())
  const chain = createChainOfCommand({ personIds, lines, asOf: todayIso() })
  const idsAbove = new Map(personIds.map((id) => [id, chain.everyoneAbove(id)]))
  const wanted = [...new Set([...idsAbove.values()].flat())]
  const people = await transaction.person.findMany({ where: { id: { in: wanted } } })
  const byId = new Map(people.map((person) => [person.id, person]))
  return new Map([...idsAbove].map(([id, above]) => [id, above.flatMap((upper) => byId.get(upper) ?? [])]))
})

/** Everybody above a person today, nearest first. However many people ask in one operation, it is two statements. */
export async function chainOfCommandOf(context: OperationContext, personId: string): Promise<Person[]> {
  return (await loadChains(transactionOf(context), personId)) ?? []
}
