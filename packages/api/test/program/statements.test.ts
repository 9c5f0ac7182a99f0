import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { countStatements } from '../directory/statements.ts'
import { asOwner } from '../harness/database.ts'
import { arrange, dataOf, invite, layPlaces, makeProgram, openProgram, signIn } from './arrange.ts'

const PROGRAMS = `{ programs(first: 50) { totalCount edges { node {
  id name status kind startsOn currentPhase { key } managers { fullName } criteria { id share } viewerCan { edit }
  checklist { key isDone } nextStep { to missing { key } } participationCounts { invited active ready } } } } }`
const PROGRAM = `query ($id: ID!) { node(id: $id) { ... on Program { name template { name agreement { text } } managers { fullName }
  checklist { key } participationCounts { ready } invitablePeople(first: 5) { totalCount edges { node { fullName } } }
  participations(first: 50) { totalCount edges { node { isReady role status person { fullName participations { status } } program { name } } } } } } }`
const PORTAL = `{ viewer { person { fullName } organisationName participations { status isReady viewerCan { accept }
  questions { key answer } program { name phases { label } managers { fullName } orientation { title } } } } openPrograms { name } }`

describe('SQL statements of an operation', () => {
  let server: TestServer
  let count: ReturnType<typeof countStatements>
  beforeAll(async () => {
    server = await startTestServer()
    count = countStatements(server)
  })
  afterAll(() => server.stop())

  it('the list of programs takes as many for twenty as for two', async () => {
    const { console } = await arrange(server, 'List', [])
    for (const name of ['One', 'Two']) await makeProgram(console, name)
    const two = await count(async () => dataOf(await console.ask(PROGRAMS)))
    for (let n = 3; n <= 20; n += 1) await makeProgram(console, `Program ${n}`)
    const twenty = await count(async () => {
      expect(dataOf(await console.ask<{ programs: { totalCount: number } }>(PROGRAMS)).programs.totalCount).toBe(20)
    })
    expect(twenty).toBe(two)
    expect(twenty).toBeLessThanOrEqual(16)
  })

  it('a program with its people takes as many for fifty as for two', async () => {
    const arranged = await arrange(server, 'People', [])
    const { id } = await openProgram(arranged.console)
    await layPlaces(server, arranged, id, 2)
    const two = await count(async () => dataOf(await arranged.console.ask(PROGRAM, { id })))
    await layPlaces(server, arranged, id, 50)
    const fifty = await count(async () => {
      const { node } = dataOf(
        await arranged.console.ask<{
          node: { participations: { totalCount: number; edges: { node: { isReady: boolean } }[] } }
        }>(PROGRAM, { id }),
      )
      expect(node.participations).toMatchObject({ totalCount: 52 })
      expect(node.participations.edges.map((edge) => edge.node.isReady)).toEqual(
        Array.from({ length: 50 }, () => false),
      )
    })
    expect(fifty).toBe(two)
    expect(fifty).toBeLessThanOrEqual(24)
  })

  it("the portal's home takes as many for six places as for one", async () => {
    const arranged = await arrange(server, 'Home', ['Ann'])
    const visit = async (count_: number) => {
      for (let n = 0; n < count_; n += 1)
        await invite(arranged, (await openProgram(arranged.console, `Program ${n}`)).id, ['Ann'])
      return await signIn(server, 'portal', arranged.people.get('Ann'))
    }
    const ann = await visit(1)
    const one = await count(async () => dataOf(await ann.ask(PORTAL)))
    await visit(5)
    await asOwner(server.database, `UPDATE app."Program" SET "selfJoin" = true WHERE "organisationId" = $1`, [
      arranged.organisationId,
    ])
    const six = await count(async () => {
      expect(
        dataOf(await ann.ask<{ viewer: { participations: unknown[] } }>(PORTAL)).viewer.participations,
      ).toHaveLength(6)
    })
    expect(six).toBe(one)
    expect(six).toBeLessThanOrEqual(20)
  })
})
