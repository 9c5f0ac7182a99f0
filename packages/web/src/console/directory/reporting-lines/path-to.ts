import type { Client } from 'urql'
import { ManagersAboveQuery } from './documents.ts'
import type { Path } from './tree-rows.ts'

const mostLevels = 100

/**
 * The way from the top of the tree down to a person, by solid lines where there are any. Ends where nobody is above,
 * or where a cycle begins again.
 */
export async function pathTo(client: Client, personId: string): Promise<Path> {
  const path = [personId]
  while (path.length < mostLevels) {
    const id = path[0] ?? personId
    const { data } = await client.query(ManagersAboveQuery, { id }).toPromise()
    if (data?.node?.__typename !== 'Person') break
    const { managers } = data.node
    const line = managers.find((each) => each.kind === 'SOLID') ?? managers[0]
    if (line === undefined || path.includes(line.manager.id)) break
    path.unshift(line.manager.id)
  }
  return path
}
