import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'
import { PUBLISH, runMatchingOf, waitForRun } from './run-until-done.ts'

const GROUPS = `query ($id: ID!) { node(id: $id) { ... on MatchingRun { summary { pairs unmatchedMentorees isProvenOptimal }
  formedGroups { least most ofBound groups { joined mentor { personId name } members { personId name } together { label value } } }
  pairs(first: 100) { edges { node { mentor { person { id } } mentoree { person { id } } contributions { label } } } } } } }`
const REPLAY = 'mutation ($id: ID!) { replayMatchingRun(input: { id: $id }) { ... on MatchingRun { replayJob { id } } } }'

interface Member { readonly personId: string; readonly name: string }
interface Group { readonly joined: number; readonly mentor: Member | null; readonly members: Member[]; readonly together: { label: string; value: number }[] }
interface Shown {
  readonly node: {
    readonly summary: { readonly pairs: number; readonly unmatchedMentorees: number; readonly isProvenOptimal: boolean }
    readonly formedGroups: { readonly least: number; readonly most: number; readonly ofBound: number; readonly groups: Group[] } | null
    readonly pairs: { readonly edges: { node: { mentor: { person: { id: string } }; mentoree: { person: { id: string } }; contributions: object[] } }[] }
  }
}

describe('a run of a program that forms groups', () => {
  let server: TestServer
  let organisationId: string
  let ada: DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Groups')
    organisationId = id
    ada = directVisitors(server, 'console', id)(admin.id)
  })
  afterAll(() => server.stop())

  const own = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asOwner<Row>(server.database, sql, values)
  const shown = async (id: string) => {
    const { node } = (await ada.ask<Shown>(GROUPS, { id })).data!
    const pairs = node.pairs.edges.map(({ node: { mentor, mentoree } }) => `${mentor.person.id} ${mentoree.person.id}`)
    return { ...node, formed: node.formedGroups!, pairs, explained: node.pairs.edges.every(({ node: { contributions } }) => contributions.length > 0) }
  }

  it('gives groups around mentors, each member explained, says what holds them together, and replays to the same bytes', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 4, mentorees: 14, mentorCapacity: 6, template: 'group-mentoring' })
    await own(`INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn") VALUES ($1, $2, $3, $4, 'dotted', '2020-01-01')`,
      [organisationId, randomUUID(), program.mentorees[0]!.personId, program.mentorees[1]!.personId])
    const id = await runMatchingOf(ada, program.id)
    const { formed, pairs, summary, explained } = await shown(id)
    expect(formed).toMatchObject({ least: 4, most: 6 })
    expect(formed.ofBound).toBeGreaterThan(0.5)
    expect(formed.ofBound).toBeLessThanOrEqual(1)
    expect(summary).toMatchObject({ isProvenOptimal: false, pairs: pairs.length })
    expect(formed.groups.length).toBeGreaterThan(1)
    for (const { members, mentor, together } of formed.groups) {
      expect(members.length).toBeGreaterThanOrEqual(4)
      expect(members.length).toBeLessThanOrEqual(6)
      expect(pairs).toEqual(expect.arrayContaining(members.map(({ personId }) => `${mentor!.personId} ${personId}`)))
      expect(together.length).toBeGreaterThan(0)
      // M1 among the members too.
      const names = members.map(({ name }) => name)
      expect(names.includes(program.mentorees[0]!.name) && names.includes(program.mentorees[1]!.name)).toBe(false)
    }
    expect(explained).toBe(true)
    expect(pairs).toHaveLength(formed.groups.flatMap(({ members }) => members).length)
    await ada.ask(REPLAY, { id })
    await expect.poll(async () => (await own('SELECT replay->>\'isIdentical\' AS same, replay->\'ruleCosts\' AS costs FROM app."MatchingRun" WHERE "programId" = $1', [program.id]))[0], { timeout: 30_000 })
      .toEqual({ same: 'true', costs: [] })
  })

  it('is published as a proposal for each mentoree with the mentor, and the next run fills the groups up', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 2, mentorees: 8, mentorCapacity: 6, template: 'group-mentoring' })
    const first = await runMatchingOf(ada, program.id)
    expect((await ada.ask(PUBLISH, { id: first })).data).toMatchObject({ publishMatchingRun: { publication: { proposed: 8, leftOut: 0 } } })
    const late = program.mentorees[7]!
    await own(`DELETE FROM app."Proposal" WHERE "programId" = $1 AND "mentoreeId" = $2`, [program.id, late.participationId])
    const second = await shown(await runMatchingOf(ada, program.id))
    expect(second.formed.groups.map(({ members, joined }) => [members.map(({ name }) => name), joined > 2])).toEqual([[[late.name], true]])
  })

  it('gives circles of peers in which everybody has two of their circle as partners', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 11, mentorees: 0, template: 'peer-circle' })
    const { formed, pairs } = await shown(await runMatchingOf(ada, program.id))
    expect(formed.groups.map(({ mentor }) => mentor)).toEqual(formed.groups.map(() => null))
    const circleOf = new Map(formed.groups.flatMap(({ members }, at) => members.map(({ personId }) => [personId, at])))
    expect(circleOf.size).toBeGreaterThanOrEqual(8)
    for (const [mentor, mentoree] of pairs.map((pair) => pair.split(' '))) expect(circleOf.get(mentor!)).toBe(circleOf.get(mentoree!))
    expect(pairs).toHaveLength(circleOf.size)
  })

  it('asks rules over whole groups: in each there is one language for all, also where any two have another', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 4, mentorees: 16, mentorCapacity: 6, template: 'group-mentoring' })
    const spoken = [['en', 'fr'], ['fr', 'de'], ['de', 'en']]
    const all = [...program.mentors, ...program.mentorees]
    for (const [at, { participationId }] of all.entries()) {
      await own(`UPDATE app."Answer" SET value = $2 WHERE "participationId" = $1 AND field = 'working-languages'`, [participationId, JSON.stringify(spoken[at % 3])])
    }
    const languagesOf = new Map(all.map(({ name }, at) => [name, spoken[at % 3]!]))
    const { formed } = await shown(await runMatchingOf(ada, program.id))
    expect(formed.groups.length).toBeGreaterThan(0)
    for (const { mentor, members } of formed.groups) {
      const known = [mentor!, ...members].map(({ name }) => languagesOf.get(name)!)
      expect(['en', 'fr', 'de'].filter((language) => known.every((languages) => languages.includes(language)))).not.toEqual([])
    }
    const [run] = await own<{ plugins: object }>('SELECT "pluginVersions" AS plugins FROM app."MatchingRun" WHERE "programId" = $1', [program.id])
    expect(Object.keys(run!.plugins)).toContain('working-languages')
  })

  it('says in words when there are too many to place in groups', async () => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 2, mentorees: 1_001, mentorCapacity: 6, template: 'group-mentoring' })
    const { data } = await ada.ask<{ startMatchingRun: { id: string } }>('mutation ($id: ID!) { startMatchingRun(input: { programId: $id }) { ... on MatchingRun { id } } }', { id: globalIdOf('Program', program.id) })
    expect(await waitForRun(ada, data!.startMatchingRun.id)).toMatchObject({ status: 'FAILED', errorCode: 'TOO_MANY_MEMBERS' })
  })
})
