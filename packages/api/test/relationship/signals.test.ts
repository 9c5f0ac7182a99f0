import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'
import { runAs } from '../../src/platform/database/client.ts'
import { makeAllSignals } from '../../src/relationship/signal/make-signals.ts'
import { touchRelationship } from '../../src/relationship/signal/touch.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, beganWeeksAgo, type LivingPair, type LivingProgram } from './arrange-living.ts'
import { selectEverything } from './everything.ts'

const WEEK_MS = 7 * 86_400_000

describe('M12 signals', () => {
  let server: TestServer
  let living: LivingProgram
  let pair: LivingPair
  let other: LivingPair
  beforeAll(async () => {
    server = await startTestServer()
    living = await arrangeLiving(server, { name: 'Signals', pairs: 2 })
    pair = living.pairs[0]!
    other = living.pairs[1]!
  })
  afterAll(() => server.stop())

  const node = (typeName: string, rowId: string) => Buffer.from(`${typeName}:${rowId}`).toString('base64')
  const signalOf = async ({ rowId }: LivingPair) =>
    (await living.admin.console.ask<{ node: { signal: string | null } }>('query ($id: ID!) { node(id: $id) { ... on Relationship { signal } } }',
      { id: node('Relationship', rowId) })).data!.node.signal
  const touchAs = (personId: string, surface: 'console' | 'portal' | 'worker', { rowId }: LivingPair) =>
    runAs(server.running.services.database, { surface, organisationId: living.organisationId, personId }, (transaction) => touchRelationship(transaction, rowId))
  const activity = async ({ rowId }: LivingPair) =>
    (await asOwner<{ week: string }>(server.database, 'SELECT "lastWeek"::text AS week FROM app."RelationshipActivity" WHERE "relationshipId" = $1', [rowId])).map(({ week }) => week)

  it('turns quiet with a week, from nothing but the last week in which something happened', async () => {
    await beganWeeksAgo(server, pair, 20)
    await beganWeeksAgo(server, other, 20)
    await touchAs(pair.mentor.personId, 'portal', pair)
    const next = new Date(Date.now() + WEEK_MS)
    await makeAllSignals(server.running.services.database, next)
    expect(await signalOf(pair)).toBe('WELL')
    expect(await signalOf(other)).toBe('QUIET')
  })

  it('does not move within a week, whatever happens and however often one looks', async () => {
    const { organisationId } = living
    await touchAs(other.mentoree.personId, 'portal', other)
    const next = new Date(Date.now() + WEEK_MS)
    await makeAllSignals(server.running.services.database, next)
    expect(await signalOf(other)).toBe('QUIET')
    await makeAllSignals(server.running.services.database, new Date(next.getTime() + WEEK_MS))
    expect(await signalOf(other)).toBe('WELL')
    expect(organisationId).toBe(living.organisationId)
  })

  it('keeps the week alone: a hundred things leave what one thing leaves', async () => {
    await asOwner(server.database, 'DELETE FROM app."RelationshipActivity"')
    await touchAs(pair.mentor.personId, 'portal', pair)
    const once = await asOwner(server.database, 'SELECT * FROM app."RelationshipActivity"')
    for (let at = 0; at < 20; at += 1) await touchAs([pair.mentor, pair.mentoree][at % 2]!.personId, 'portal', pair)
    expect(await asOwner(server.database, 'SELECT * FROM app."RelationshipActivity"')).toEqual(once)
    expect(Object.keys(once[0]!)).toEqual(['organisationId', 'relationshipId', 'lastWeek'])
    expect(new Date(`${(await activity(pair))[0]}T00:00:00Z`).getUTCDay()).toBe(1)
  })

  it('is touched by one of the two, or by a worker, and by nobody else', async () => {
    await asOwner(server.database, 'DELETE FROM app."RelationshipActivity"')
    await touchAs(other.mentor.personId, 'portal', pair)
    await touchAs(living.admin.id, 'portal', pair)
    await touchAs(living.admin.id, 'console', pair)
    await touchAs(pair.mentor.personId, 'console', pair)
    expect(await activity(pair)).toEqual([])
    await touchAs('', 'worker', pair)
    expect(await activity(pair)).toHaveLength(1)
  })

  it('nothing finer can be had: everything the console answers is the same however much happened in the week', async () => {
    const schema = buildSchema('console')
    const everything = async () => JSON.stringify([
      await living.admin.console.ask(`query ($id: ID!) { node(id: $id) { ... on Program ${selectEverything(schema, 'Program', 2)} } }`, { id: node('Program', living.program.id) }),
      await living.admin.console.ask(`query ($id: ID!) { node(id: $id) { ... on Relationship ${selectEverything(schema, 'Relationship', 1)} } }`, { id: node('Relationship', pair.rowId) }),
    ])
    const before = await everything()
    expect(before).toContain('"signal":"WELL"')
    for (let at = 0; at < 5; at += 1) await touchAs(pair.mentor.personId, 'portal', pair)
    await makeAllSignals(server.running.services.database, new Date())
    expect(await everything()).toBe(before)
    const rows = await runAs(server.running.services.database, { surface: 'console', organisationId: living.organisationId, personId: living.admin.id },
      async (transaction) => await transaction.relationshipActivity.count())
    expect(rows).toBe(0)
  })

  it('is none while a pair rests', async () => {
    await asOwner(server.database, `UPDATE app."Relationship" SET status = 'paused' WHERE id = $1`, [pair.rowId])
    expect(await signalOf(pair)).toBeNull()
  })
})
