import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { globalId } from '../directory/arrange.ts'
import { type Arranged, arrange, dataOf, invite, makeProgram, mutate, openProgram, rowId, signIn } from './arrange.ts'

describe('who may do what with a program', () => {
  let server: TestServer
  let home: Arranged
  let programId: string
  let participationId: string
  let manager: Visitor
  let otherManager: Visitor
  let stranger: Visitor

  beforeAll(async () => {
    server = await startTestServer()
    home = await arrange(server, 'Home', ['Mara', 'Otto', 'Pia'])
    programId = (await openProgram(home.console)).id
    const other = await makeProgram(home.console, 'Other')
    await mutate(home.console, 'addProgramManager', {
      programId,
      personId: globalId('Person', home.people.get('Mara')),
    })
    await mutate(home.console, 'addProgramManager', {
      programId: other.id,
      personId: globalId('Person', home.people.get('Otto')),
    })
    await invite(home, programId, ['Pia'])
    const [row] = await asOwner<{ id: string }>(
      server.database,
      `SELECT id FROM app."Participation" WHERE "programId" = $1`,
      [rowId(programId)],
    )
    participationId = globalId('Participation', row?.id)
    manager = await signIn(server, 'console', home.people.get('Mara'))
    otherManager = await signIn(server, 'console', home.people.get('Otto'))
    const abroad = await arrange(server, 'Abroad', [])
    await makeProgram(abroad.console)
    stranger = abroad.console
  })
  afterAll(() => server.stop())

  const everything = () =>
    [
      ['updateProgram', { id: programId, version: 2, name: 'Mine now' }],
      ['advanceProgram', { id: programId, version: 2, to: 'MATCHING' }],
      ['addProgramManager', { programId, personId: globalId('Person', home.people.get('Pia')) }],
      ['removeProgramManager', { programId, personId: globalId('Person', home.people.get('Mara')) }],
      ['invitePeople', { programId, search: '', role: 'MENTOR' }],
      ['withdrawInvitation', { participationId }],
    ] as const

  it('the participants come as a file of what the filters leave, to those who look after the program alone', async () => {
    const path = `/programs/${encodeURIComponent(programId)}/participants.csv`
    const lines = async (query: string) => (await (await manager.fetch(`${path}${query}`)).text()).trim().split('\r\n')
    expect(await lines('')).toEqual([expect.stringContaining('Full name,E-mail'), expect.stringMatching(/^Pia.*,invited,/)])
    expect(await lines('?status=ACTIVE')).toHaveLength(1)
    expect(await lines('?search=pi&role=MENTOREE&status=INVITED')).toHaveLength(2)
    for (const visitor of [otherManager, stranger, server.nobody('console')]) expect((await visitor.fetch(path)).status).toBe(404)
  })

  it.each([
    ["another program's manager", () => otherManager],
    ["another organisation's administrator", () => stranger],
  ])('%s finds nothing to see or to do, in the words for what is not there', async (_who, visitor) => {
    for (const [field, input] of everything()) {
      const refused = await mutate(visitor(), field, input)
      const {
        programId: _program,
        participationId: _participation,
        id: _id,
        ...rest
      } = input as Record<string, unknown>
      const key = 'participationId' in input ? 'participationId' : 'programId' in input ? 'programId' : 'id'
      const nowhere = await mutate(visitor(), field, {
        ...rest,
        [key]: globalId(
          key === 'participationId' ? 'Participation' : 'Program',
          '0198c0de-0000-7000-8000-000000000000',
        ),
      })
      expect(refused, field).toMatchObject({ __typename: 'NotFoundError' })
      expect(refused, field).toEqual(nowhere)
    }
    const read = 'query ($id: ID!) { node(id: $id) { id } }'
    expect(dataOf(await visitor().ask(read, { id: programId }))).toEqual({ node: null })
    expect(dataOf(await visitor().ask(read, { id: participationId }))).toEqual({ node: null })
    const { programs } = dataOf(
      await visitor().ask<{ programs: { edges: { node: { id: string } }[] } }>(
        '{ programs { edges { node { id } } } }',
      ),
    )
    expect(programs.edges).toHaveLength(1)
    expect(programs.edges[0]?.node.id).not.toBe(programId)
  })

  it('a program manager runs their program, and leaves it to administrators to make programs and to name managers', async () => {
    expect(
      await mutate(manager, 'createProgram', { templateId: 'one-to-one-career', name: 'Mine', startsOn: '2027-01-04' }),
    ).toMatchObject({ __typename: 'NotFoundError' })
    expect(
      await mutate(manager, 'addProgramManager', { programId, personId: globalId('Person', home.people.get('Pia')) }),
    ).toMatchObject({ __typename: 'NotFoundError' })
    const renamed = await mutate(
      manager,
      'updateProgram',
      { id: programId, version: 2, name: 'Ours' },
      '... on Program { name viewerCan { edit invite advance match } }',
    )
    expect(renamed).toMatchObject({
      name: 'Ours',
      viewerCan: { edit: true, invite: true, advance: true, match: false },
    })
  })

  it('a person shows their places in the programs that the viewer looks after, and no others', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Person { participations { status program { id } } } } }'
    const id = globalId('Person', home.people.get('Pia'))
    expect(dataOf(await manager.ask(query, { id }))).toEqual({
      node: { participations: [{ status: 'INVITED', program: { id: programId } }] },
    })
    expect(dataOf(await otherManager.ask(query, { id }))).toEqual({ node: { participations: [] } })
  })

  it('a participant has no way to the console, and an administrator none to a program through the portal', async () => {
    const pia = await signIn(server, 'console', home.people.get('Pia'))
    expect(await pia.ask('{ viewer { isAdmin } }')).toEqual({ data: { viewer: null } })
    const ada = await signIn(server, 'portal', home.admin.id)
    expect(dataOf(await ada.ask('query ($id: ID!) { node(id: $id) { id } }', { id: programId }))).toEqual({
      node: null,
    })
    expect(dataOf(await ada.ask('{ viewer { participations { id } } openPrograms { id } }'))).toEqual({
      viewer: { participations: [] },
      openPrograms: [],
    })
  })
})
