import type { Person } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { batchLoads } from '../batch.ts'

/** A person of the actor's organisation by id; all that one operation asks for in one statement. */
export const loadPerson = batchLoads(async (transaction: Transaction, ids): Promise<ReadonlyMap<string, Person>> => {
  const people = await transaction.person.findMany({ where: { id: { in: [...ids] } } })
  return new Map(people.map((person) => [person.id, person]))
})
