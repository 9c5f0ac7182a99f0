import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { globalId } from '../directory/arrange.ts'
import { countStatements } from '../directory/statements.ts'
import {
  arrange,
  dataOf,
  invite,
  layPlaces,
  makeProgram,
  mutate,
  openProgram,
  placeOf,
  rowId,
  signIn,
} from '../program/arrange.ts'

const COUNTS = '... on InvitePeopleSuccess { invitedCount alreadyInCount program { participationCounts { invited } } }'

interface Page {
  readonly node: {
    readonly participations: {
      readonly totalCount: number
      readonly pageInfo: { readonly endCursor: string }
      readonly edges: readonly { readonly node: { readonly person: { readonly fullName: string } } }[]
    }
  }
}

describe('inviting people', () => {
  let server: TestServer
  let count: ReturnType<typeof countStatements>
  beforeAll(async () => {
    server = await startTestServer()
    count = countStatements(server)
  })
  afterAll(() => server.stop())

  it('invites people by name or everybody found, once each, and says how many were in already', async () => {
    const arranged = await arrange(server, 'Inviting', ['Ann Ithaki', 'Ben Ithaki', 'Cleo'])
    const { console } = arranged
    const { id: programId } = await openProgram(console)
    expect(await invite(arranged, programId, ['Cleo'])).toMatchObject({ invitedCount: 1, alreadyInCount: 0 })
    expect(await invite(arranged, programId, ['Cleo', 'Cleo', 'Ann Ithaki'])).toMatchObject({
      invitedCount: 1,
      alreadyInCount: 1,
    })
    expect(await mutate(console, 'invitePeople', { programId, search: 'ithaki', role: 'BOTH' }, COUNTS)).toMatchObject({
      invitedCount: 1,
      alreadyInCount: 0,
      program: { participationCounts: { invited: 3 } },
    })
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Program { invitablePeople(first: 5) { totalCount edges { node { fullName } } } participations(role: BOTH) { edges { node { person { fullName } role mentorCapacity mentoreeCapacity } } } } } }'
    expect(dataOf(await console.ask(query, { id: programId }))).toEqual({
      node: {
        invitablePeople: { totalCount: 1, edges: [{ node: { fullName: 'Ada of Inviting' } }] },
        participations: {
          edges: [
            { node: { person: { fullName: 'Ben Ithaki' }, role: 'BOTH', mentorCapacity: 2, mentoreeCapacity: 1 } },
          ],
        },
      },
    })
  })

  it('refuses people who are not there or have left, two ways at once, none at all, and a program that is not open', async () => {
    const arranged = await arrange(server, 'Refusing', ['Gone', 'Here'])
    const { console, people, organisationId } = arranged
    await asOwner(
      server.database,
      `UPDATE app."Person" SET status = 'left' WHERE "organisationId" = $1 AND "fullName" = 'Gone'`,
      [organisationId],
    )
    const { id: programId } = await openProgram(console)
    const draft = await makeProgram(console)
    const personIds = ['Here', 'Gone'].map((name) => globalId('Person', people.get(name)))
    const ask = (input: object) => mutate(console, 'invitePeople', { programId, role: 'MENTOR', ...input })
    expect(await ask({ personIds })).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'personIds', '1'] })
    expect(await ask({ personIds: [globalId('Program', people.get('Here'))] })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask({ personIds, search: '' })).toMatchObject({ code: 'WHOM_TO_INVITE' })
    expect(await ask({})).toMatchObject({ code: 'WHOM_TO_INVITE' })
    expect(await ask({ programId: draft.id, search: '' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'PROGRAM_NOT_OPEN',
    })
    expect(
      dataOf(
        await console.ask('query ($id: ID!) { node(id: $id) { ... on Program { participations { totalCount } } } }', {
          id: programId,
        }),
      ),
    ).toEqual({ node: { participations: { totalCount: 0 } } })
  })

  it('answers a retry with what the first call did', async () => {
    const arranged = await arrange(server, 'Retrying', ['Ann', 'Ben', 'Cleo'])
    const { id: programId } = await openProgram(arranged.console)
    await invite(arranged, programId, ['Ann'])
    const input = {
      programId,
      role: 'MENTOR',
      personIds: ['Ann', 'Ben', 'Cleo'].map((name) => globalId('Person', arranged.people.get(name))),
      idempotencyKey: 'once',
    }
    const both = await Promise.all([
      mutate(arranged.console, 'invitePeople', input, COUNTS),
      mutate(arranged.console, 'invitePeople', input, COUNTS),
    ])
    expect(both[0]).toEqual(both[1])
    expect(both[0]).toMatchObject({ invitedCount: 2, alreadyInCount: 1 })
    expect(await mutate(arranged.console, 'invitePeople', { ...input, role: 'MENTOREE' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  it('invites thousands in as many statements as a handful, up to a limit that is named', async () => {
    const arranged = await arrange(server, 'Many', ['Ann'])
    const { id: programId } = await openProgram(arranged.console)
    const few = await count(() =>
      mutate(arranged.console, 'invitePeople', { programId, search: 'ann', role: 'MENTOR' }, COUNTS),
    )
    await asOwner(
      server.database,
      `INSERT INTO app."Person" ("organisationId", id, "fullName", "updatedAt")
      SELECT $1, gen_random_uuid(), 'Somebody ' || n, now() FROM generate_series(1, 5000) n`,
      [arranged.organisationId],
    )
    expect(await mutate(arranged.console, 'invitePeople', { programId, search: '', role: 'MENTOR' })).toMatchObject({
      code: 'TOO_MANY_PEOPLE',
      path: ['input', 'search'],
    })
    let invited: unknown
    const many = await count(async () => {
      invited = await mutate(
        arranged.console,
        'invitePeople',
        { programId, search: 'somebody', role: 'MENTOR' },
        COUNTS,
      )
    })
    expect(invited).toMatchObject({ invitedCount: 5000 })
    expect(many).toBe(few)
  })

  it('takes an open invitation back, and never an answered one', async () => {
    const arranged = await arrange(server, 'Withdrawing', ['Ann', 'Ben'])
    const { console, people } = arranged
    const { id: programId } = await openProgram(console)
    await invite(arranged, programId, ['Ann', 'Ben'])
    const ann = await signIn(server, 'portal', people.get('Ann'))
    const ben = await signIn(server, 'portal', people.get('Ben'))
    const place = async (visitor: typeof ann) => globalId('Participation', rowId((await placeOf(visitor)).id))
    const [placeOfAnn, placeOfBen] = [await place(ann), await place(ben)]
    await mutate(ben, 'acceptInvitation', {
      participationId: globalId('MyParticipation', rowId(placeOfBen)),
      role: 'MENTOR',
    })
    expect(await mutate(console, 'withdrawInvitation', { participationId: placeOfBen })).toMatchObject({
      __typename: 'ConflictError',
      code: 'NOT_POSSIBLE_NOW',
    })
    expect(
      await mutate(
        console,
        'withdrawInvitation',
        { participationId: placeOfAnn },
        '... on Program { participationCounts { invited active } }',
      ),
    ).toMatchObject({ participationCounts: { invited: 0, active: 1 } })
    expect(await mutate(console, 'withdrawInvitation', { participationId: placeOfAnn })).toMatchObject({
      __typename: 'NotFoundError',
    })
    expect(await invite(arranged, programId, ['Ann'])).toMatchObject({ invitedCount: 1 })
  })

  it('lists by name, filters and pages through places', async () => {
    const arranged = await arrange(server, 'Paging', [])
    const { id: programId } = await openProgram(arranged.console)
    await layPlaces(server, arranged, programId, 30)
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page < 4; page += 1) {
      const query =
        'query ($id: ID!, $after: String) { node(id: $id) { ... on Program { participations(first: 10, after: $after, status: ACTIVE) { totalCount pageInfo { endCursor hasNextPage } edges { node { person { fullName } } } } } } }'
      const { node }: Page = dataOf(await arranged.console.ask<Page>(query, { id: programId, after }))
      expect(node.participations.totalCount).toBe(30)
      seen.push(...node.participations.edges.map((edge) => edge.node.person.fullName))
      after = node.participations.pageInfo.endCursor ?? after
    }
    expect(new Set(seen).size).toBe(30)
    expect(seen).toEqual(seen.toSorted())
  })
})
