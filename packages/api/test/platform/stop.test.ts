import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { arrangeOrganisation, startTestServer } from '../harness/server.ts'

describe('a server that is stopped', () => {
  it('answers what is under way, ends streams, and takes nothing new', async () => {
    const server = await startTestServer()
    const ada = await server.signIn('console', (await arrangeOrganisation(server.database, 'Stop')).admin.id)
    const rows = [{ externalId: '1', fullName: 'Penelope' }]
    const { data } = await ada.ask<{ done: { job: { id: string } } }>('mutation ($rows: [DirectoryRowInput!]!) { done: importDirectoryRows(input: { rows: $rows }) { ... on DirectoryImport { job { id } } } }', { rows })
    const owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    await owner.query('BEGIN; LOCK TABLE app."Job", app."Organisation"')
    const stream = ada.fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription ($id: ID!) { jobProgress(id: $id) { status } }', variables: { id: data!.done.job.id } }),
    }).then((response) => response.text()).then(() => 'ended', () => 'ended')
    const answer = ada.ask<{ done: { farewellDays: number } }>('mutation { done: updateOrganisation(input: { farewellDays: 20 }) { ... on Organisation { farewellDays } } }')
    // Both are under way: the mutation waits for its organisation. Others, such as the job's worker, may wait too.
    const waiting = 'SELECT DISTINCT c.relname FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE NOT l.granted'
    await expect.poll(async () => (await owner.query<{ relname: string }>(waiting)).rows.map(({ relname }) => relname).toSorted()).toEqual(['Job', 'Organisation'])

    const stopped = server.stop()
    await expect(server.nobody('console').fetch('/health')).rejects.toThrow('fetch failed')
    await owner.query('ROLLBACK')
    await owner.end()
    expect((await answer).data!.done.farewellDays).toBe(20)
    expect(await stream).toBe('ended')
    await stopped
  })
})
