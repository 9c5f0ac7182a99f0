import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import { expect } from 'vitest'
import { globalIdOf, nodeTypes } from '../../src/platform/graphql/nodes.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import type { DirectVisitor } from '../matching/direct-visitors.ts'
import { selectEverything } from './everything.ts'

/** Both surfaces' schemas. */
export const SCHEMAS: Readonly<Record<'console' | 'portal', GraphQLSchema>> = { console: buildSchema('console'), portal: buildSchema('portal') }

/** Ids of all rows of the world, as both surfaces name them. */
const ROWS = `SELECT 'Program' AS type, id::text FROM app."Program" UNION ALL SELECT 'PortalProgram', id::text FROM app."Program"
  UNION ALL SELECT 'Participation', id::text FROM app."Participation" UNION ALL SELECT 'MyParticipation', id::text FROM app."Participation"
  UNION ALL SELECT 'Proposal', id::text FROM app."Proposal" UNION ALL SELECT 'MyProposal', id::text FROM app."Proposal"
  UNION ALL SELECT 'MatchingRun', id::text FROM app."MatchingRun" UNION ALL SELECT 'ScenarioPair', id::text FROM app."ScenarioPair"
  UNION ALL SELECT 'Relationship', id::text FROM app."Relationship" UNION ALL SELECT 'MyRelationship', id::text FROM app."Relationship"
  UNION ALL SELECT 'Person', id::text FROM app."Person" UNION ALL SELECT 'Me', id::text FROM app."Person" ORDER BY 1, 2`

/** Types in which a proposal and what comes of it can show: for scans of many worlds. */
export const AROUND_PROPOSALS: readonly string[] = ['Program', 'Proposal', 'Relationship', 'MyParticipation', 'MyProposal', 'MyRelationship']

/** Every answer that somebody can get: who they are, every list, and every row of these types by its id, with all fields. */
export async function everythingFor(
  owner: pg.Client, visitor: DirectVisitor, surface: 'console' | 'portal', types: readonly string[] = nodeTypes(surface),
): Promise<string> {
  const schema = SCHEMAS[surface]
  const viewer = selectEverything(schema, surface === 'portal' ? 'PortalViewer' : 'Viewer', 2)
  const asked = [await visitor.ask(`{ viewer ${viewer} }`)]
  const { rows } = await owner.query<{ type: string; id: string }>(ROWS)
  for (const { type, id } of rows) {
    if (!nodeTypes(surface).includes(type) || !types.includes(type)) continue
    const selection = selectEverything(schema, type, 2)
    asked.push(await visitor.ask(`query ($id: ID!) { node(id: $id) { __typename ... on ${type} ${selection} } }`, { id: globalIdOf(type, id) }))
  }
  for (const { errors } of asked) expect(errors).toBeUndefined()
  return JSON.stringify(asked)
}

/**
 * A scan without what differs between two worlds that live through the same at different times: what was made since
 * `startedAt` is named by its proposal instead of its id, and instants since then are all one.
 */
export async function withoutTime(owner: pg.Client, scan: string, startedAt: Date): Promise<string> {
  const { rows } = await owner.query<{ id: string; proposal: string }>(`SELECT id::text, "proposalId"::text AS proposal FROM app."Relationship"`)
  const named = rows.reduce((text, { id, proposal }) =>
    ['Relationship', 'MyRelationship'].reduce((inner, type) => inner.replaceAll(globalIdOf(type, id), `${type} of ${proposal}`), text), scan)
  // A cursor names its row by the row's id.
  return named.replaceAll(/"(cursor|endCursor|startCursor)":"[^"]*"/g, '"$1":"HERE"').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (instant) => (Date.parse(instant) >= startedAt.getTime() ? 'SINCE' : instant))
}

/** Where two scans first differ, with what stands around it; undefined when they are the same. Scans are long. */
export function firstDifference(one: readonly string[], other: readonly string[]): string | undefined {
  const scan = one.findIndex((each, at) => each !== other[at])
  if (scan < 0) return one.length === other.length ? undefined : `${one.length} scans, ${other.length} scans`
  const [a = '', b = ''] = [one[scan], other[scan]]
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `scan ${scan}: ...${a.slice(Math.max(0, at - 150), at + 80)}... is not ...${b.slice(Math.max(0, at - 20), at + 80)}...`
}
