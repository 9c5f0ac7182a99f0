import { expect } from 'vitest'
import type { Visitor } from '../harness/server.ts'
import { upload } from './arrange.ts'

/** An import as the tests look at it. */
export interface Import {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly id: string
  readonly status: string
  readonly version: number
  readonly createCount: number
  readonly updateCount: number
  readonly unchangedCount: number
  readonly invalidCount: number
  readonly warningCount: number
  readonly columns: readonly { readonly index: number; readonly header: string; readonly target: string | null; readonly remembered: boolean }[]
  readonly fileProblems: readonly { readonly code: string; readonly message: string }[]
  readonly job: { readonly status: string; readonly errorCode: string | null; readonly errorMessage: string | null } | null
  readonly viewerCan: { readonly plan: boolean; readonly commit: boolean; readonly undo: boolean }
}

export interface Row {
  readonly rowNumber: number
  readonly outcome: string
  readonly label: string
  readonly person: { readonly fullName: string } | null
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[]
  readonly problems: readonly { readonly field: string | null; readonly code: string; readonly isWarning: boolean }[]
}

const FIELDS = `... on DirectoryImport { id status version createCount updateCount unchangedCount invalidCount warningCount
  columns { index header target remembered } fileProblems { code message } job { status errorCode errorMessage } viewerCan { plan commit undo } }`
const ANSWER = `__typename ${FIELDS} ... on Failure { code message }`

export async function readImport(visitor: Visitor, id: string): Promise<Import> {
  const { data, errors } = await visitor.ask<{ node: Import }>(`query($id: ID!) { node(id: $id) { __typename ${FIELDS} } }`, { id })
  expect(errors).toBeUndefined()
  return data!.node
}

export async function readRows(visitor: Visitor, id: string, filter = ''): Promise<Row[]> {
  const { data, errors } = await visitor.ask<{ node: { rows: { edges: { node: Row }[] } } }>(`query($id: ID!) { node(id: $id) { ... on DirectoryImport {
    rows(first: 100 ${filter}) { edges { node { rowNumber outcome label person { fullName } changes { field before after } problems { field code isWarning } } } } } } }`, { id })
  expect(errors).toBeUndefined()
  return data!.node.rows.edges.map(({ node }) => node)
}

/** Runs one of the mutations of an import. */
export async function mutate(visitor: Visitor, name: string, input: object): Promise<Import> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await visitor.ask<Record<string, Import>>(`mutation($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`, { input })
  expect(errors).toBeUndefined()
  return data![name]!
}

/** Waits until no job is under way on the import. */
export async function settled(visitor: Visitor, id: string): Promise<Import> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const now = await readImport(visitor, id)
    if (!['PLANNING', 'COMMITTING', 'UNDOING'].includes(now.status) && now.job?.status !== 'RUNNING') return now
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
  throw new Error('The import did not come to rest.')
}

/** Sends a file and plans it with the suggested mapping. */
export async function planFile(visitor: Visitor, text: string, absent = 'KEEP'): Promise<Import> {
  const { status, answer } = await upload(visitor, text)
  expect([status, answer.message]).toEqual([201, undefined])
  const { version, columns } = await readImport(visitor, answer.id!)
  const mapping = columns.map(({ index, target }) => ({ index, target }))
  const planning = await mutate(visitor, 'planDirectoryImport', { importId: answer.id, version, mapping, absent })
  expect([planning.__typename, planning.message]).toEqual(['DirectoryImport', undefined])
  return await settled(visitor, answer.id!)
}

/** Sends a file, plans it and commits it. */
export async function importFile(visitor: Visitor, text: string, absent = 'KEEP'): Promise<Import> {
  const { id, version, status } = await planFile(visitor, text, absent)
  expect(status).toBe('PLANNED')
  expect((await mutate(visitor, 'commitDirectoryImport', { importId: id, version })).status).toBe('COMMITTING')
  return await settled(visitor, id)
}
