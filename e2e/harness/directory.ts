import { expect, type Page } from '@playwright/test'
import { rowId } from './sign-in.ts'
import { ask, pairsOf } from './windows.ts'

/** An administrator's import puts one of a pair below the other, who is answered. */
export async function putAbove(admin: Page, personId: string, page: Page): Promise<{ externalId: string; fullName: string }> {
  const partnerId = rowId((await pairsOf(page)).relationships.find(({ status }) => status === 'ACTIVE')?.partner.id ?? '')
  const of = async (id: string) => (await ask<{ node: { externalId: string; fullName: string } }>(admin.request, 'console',
    'query ($id: ID!) { node(id: $id) { ... on Person { externalId fullName } } }', { id: Buffer.from(`Person:${id}`).toString('base64') })).node
  const [upper, lower] = [await of(personId), await of(partnerId)]
  await importRows(admin, [{ ...lower, managers: [{ externalId: upper.externalId, kind: 'DOTTED' }] }], 'KEEP')
  return lower
}

export interface People { people: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string; externalId: string; fullName: string } }[] } }

/** An administrator's import of everybody but one, who has left thereby. */
export async function importWithout(admin: Page, personId: string): Promise<void> {
  const rows: object[] = []
  let after: string | undefined
  do {
    const { people } = await ask<People>(admin.request, 'console',
      'query ($after: String) { people(first: 100, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id externalId fullName } } } }', { after })
    rows.push(...people.edges.filter(({ node }) => rowId(node.id) !== personId).map(({ node: { externalId, fullName } }) => ({ externalId, fullName })))
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : undefined
  } while (after !== undefined)
  await importRows(admin, rows, 'MARK_LEFT')
}

export async function importRows(admin: Page, rows: object[], absent: 'KEEP' | 'MARK_LEFT'): Promise<void> {
  interface Import { id: string; version: number; status: string }
  const { importDirectoryRows: { id } } = await ask<{ importDirectoryRows: Import }>(admin.request, 'console',
    'mutation ($input: ImportDirectoryRowsInput!) { importDirectoryRows(input: $input) { ... on DirectoryImport { id } } }', { input: { rows, absent } })
  const waitFor = async (status: string): Promise<Import> => {
    let node: Import | undefined
    await expect.poll(async () => {
      node = (await ask<{ node: Import }>(admin.request, 'console', 'query ($id: ID!) { node(id: $id) { ... on DirectoryImport { id version status } } }', { id })).node
      return node.status
    }, { timeout: 20_000 }).toBe(status)
    return node!
  }
  const { version } = await waitFor('PLANNED')
  await ask(admin.request, 'console', 'mutation ($id: ID!, $version: Int!) { commitDirectoryImport(input: { importId: $id, version: $version }) { __typename } }', { id, version })
  await waitFor('COMMITTED')
}
