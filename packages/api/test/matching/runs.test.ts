import { runMatching } from '@ithaca/core/matching'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readFrozen, thawInputs } from '../../src/matching/run/frozen-inputs.ts'
import { catalogue } from '../../src/plugins/catalogue.ts'
import { sha256 } from '../../src/platform/canonical-json.ts'
import { runAs } from '../../src/platform/database/client.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProposals } from '../relationship/arrange-proposals.ts'
import { arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { runMatchingOf, START, waitForRun } from './run-until-done.ts'

const CANCEL = 'mutation ($id: ID!) { cancelMatchingRun(input: { id: $id }) { __typename ... on Failure { code } } }'
const PAIRS = `query ($id: ID!, $search: String, $order: PairOrder) { node(id: $id) { ... on MatchingRun {
  pairs(first: 50, search: $search, order: $order) { totalCount edges { node { fit mentor { person { fullName } } mentoree { person { fullName } } } } } } } }`

interface Pairs { node: { pairs: { totalCount: number; edges: { node: { fit: number; mentoree: { person: { fullName: string } } } }[] } } }
interface Started { startMatchingRun: { __typename: string; id: string; number: number } }

describe('matching runs', () => {
  let server: TestServer
  let ada: Visitor
  let organisationId: string
  let program: ArrangedProgram
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Runs')
    organisationId = id
    ada = await server.signIn('console', admin.id)
  })
  beforeEach(async () => { program = await arrangeProgram(server.database, { organisationId, mentors: 5, mentorees: 5 }) })
  afterAll(() => server.stop())

  const own = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asOwner<Row>(server.database, sql, values)
  const start = async (key?: string) => (await ada.ask<Started>(START, { id: globalIdOf('Program', program.id), key })).data?.startMatchingRun
  const personsOf = async (runId: string) => (await own<{ id: string }>(
    `SELECT m."personId"::text || ' ' || e."personId"::text AS id FROM app."ScenarioPair" p JOIN app."Participation" m ON m.id = p."mentorId"
     JOIN app."Participation" e ON e.id = p."mentoreeId" WHERE p."runId" = $1`, [runId])).map(({ id }) => id)
  const rowIdOf = async (number = 1) =>
    (await own<{ id: string }>(`SELECT id::text FROM app."MatchingRun" WHERE "programId" = $1 AND number = $2`, [program.id, number]))[0]!.id

  it('need a program that matches, a mentor and a mentoree who are ready', async () => {
    await own(`UPDATE app."Program" SET status = 'inviting' WHERE id = $1`, [program.id])
    expect(await start()).toMatchObject({ missing: [{ key: 'program-status' }] })
    await own(`UPDATE app."Program" SET status = 'matching' WHERE id = $1`, [program.id])
    await own(`DELETE FROM app."Answer" WHERE "participationId" = ANY($1) AND field = 'introduction'`, [program.mentors.map(({ participationId }) => participationId)])
    expect(await start()).toMatchObject({ missing: [{ key: 'ready-mentor' }] })
    await own(`UPDATE app."Participation" SET status = 'paused' WHERE "programId" = $1`, [program.id])
    expect(await start()).toMatchObject({ missing: [{ key: 'ready-mentor' }, { key: 'ready-mentoree' }] })
  })

  it('answer a retry with the same run, and go one at a time in a program', async () => {
    const first = await start('again')
    expect(await start('again')).toEqual(first)
    await own(`UPDATE app."Job" SET status = 'running' WHERE id = (SELECT "jobId" FROM app."MatchingRun" WHERE "programId" = $1)`, [program.id])
    expect(await start()).toMatchObject({ code: 'RUN_UNDER_WAY' })
    expect(await waitForRun(ada, first!.id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await start()).toMatchObject({ number: 2 })
  })

  it('M6 leave out who was brought together before, alike whether a proposal is open, refused or forgotten', async () => {
    const [one, two, three, four] = program.mentors
    const [a, b, c] = program.mentorees
    const proposals = await arrangeProposals(server.database, program, [[one!, a!], [two!, b!], [three!, c!]])
    await own(`UPDATE app."Proposal" SET status = 'lapsed' WHERE id = ANY($1)`, [proposals.slice(1).map(({ id }) => id)])
    await own(`UPDATE app."Participation" SET status = 'left' WHERE id = $1`, [four!.participationId])
    const globalId = await runMatchingOf(ada, program.id)
    const pairs = await personsOf(await rowIdOf(2))
    for (const { mentor, mentoree } of proposals) expect(pairs).not.toContain(`${mentor.personId} ${mentoree.personId}`)
    expect(pairs.join(' ')).not.toContain(four!.personId)
    // The open proposal holds both places.
    expect(pairs.join(' ')).not.toContain(one!.personId)
    expect(pairs.join(' ')).not.toContain(a!.personId)
    expect(globalId).not.toBe('')
  })

  it('can be replayed from their frozen inputs alone, and name them by a hash', async () => {
    await runMatchingOf(ada, program.id)
    const runId = await rowIdOf()
    const [stored] = await own<{ content: Buffer; hash: string }>(
      `SELECT i.content, r."inputsHash" AS hash FROM app."MatchingInputs" i JOIN app."MatchingRun" r ON r.id = i."runId" WHERE r.id = $1`, [runId])
    expect(sha256(stored!.content)).toBe(stored!.hash)
    await own(`UPDATE app."Answer" SET value = '[]' WHERE "organisationId" = $1`, [organisationId])
    const input = thawInputs(readFrozen(stored!.content), catalogue)
    const replayed = input.ok ? await runMatching(input.value) : input
    const pairs = replayed.ok ? replayed.value.pairs.map(({ mentorId, mentoreeId, fit }) => ({ mentorId, mentoreeId, fit })) : []
    const written = await own(`SELECT "mentorId"::text, "mentoreeId"::text, fit FROM app."ScenarioPair" WHERE "runId" = $1`, [runId])
    expect(pairs).toHaveLength(5)
    expect(written.toSorted((x, y) => (String(x['mentoreeId']) < String(y['mentoreeId']) ? -1 : 1))).toEqual(pairs)
  })

  it('M2 M14 keep what people wrote out of all that the console can reach', async () => {
    const id = await runMatchingOf(ada, program.id)
    const seen = await runAs(server.running.services.database, { surface: 'console', organisationId, personId: '' }, async (transaction) => ({
      inputs: await transaction.matchingInputs.count(),
      reasons: await transaction.pairReasons.count(),
      signatures: await transaction.agreementSignature.count(),
      runs: await transaction.matchingRun.findMany(), pairs: await transaction.scenarioPair.findMany(),
      unmatched: await transaction.scenarioUnmatched.findMany(), jobs: await transaction.job.findMany(),
    }))
    expect(seen).toMatchObject({ inputs: 0, reasons: 0, signatures: 0 })
    expect(JSON.stringify(seen)).not.toContain('Canary words')
    expect(JSON.stringify((await ada.ask(PAIRS, { id })).data)).not.toContain('Canary words')
    // Frozen, too, is only what a criterion reads.
    expect(await own(`SELECT FROM app."MatchingInputs" WHERE position('Canary words' in convert_from(content, 'UTF8')) > 0`)).toEqual([])
    expect(await own(`SELECT FROM app."Answer" WHERE "organisationId" = $1 AND value::text LIKE '%Canary words%'`, [organisationId])).not.toEqual([])
  })

  it('list their pairs in the order asked for, and find people in them', async () => {
    const id = await runMatchingOf(ada, program.id)
    const pairs = async (variables: object) => (await ada.ask<Pairs>(PAIRS, { id, ...variables })).data!.node.pairs
    const fits = (await pairs({ order: 'FIT_ASC' })).edges.map(({ node }) => node.fit)
    expect(fits).toEqual(fits.toSorted((a, b) => a - b))
    expect((await pairs({})).edges.map(({ node }) => node.fit)).toEqual(fits.toReversed())
    const names = (await pairs({ order: 'MENTOREE_NAME' })).edges.map(({ node }) => node.mentoree.person.fullName)
    expect(names).toEqual(names.toSorted())
    const found = await pairs({ search: names[2]!.toUpperCase() })
    expect(found).toMatchObject({ totalCount: 1, edges: [{ node: { mentoree: { person: { fullName: names[2] } } } }] })
  })

  it('hear a cancel and leave no pairs behind', async () => {
    program = await arrangeProgram(server.database, { organisationId, mentors: 700, mentorees: 800 })
    const started = await start()
    expect((await ada.ask(CANCEL, { id: started!.id })).data).toEqual({ cancelMatchingRun: { __typename: 'MatchingRun' } })
    expect(await waitForRun(ada, started!.id)).toMatchObject({ status: 'CANCELLED' })
    expect(await own(`SELECT FROM app."ScenarioPair" WHERE "runId" = $1`, [await rowIdOf()])).toEqual([])
    expect((await ada.ask(CANCEL, { id: started!.id })).data).toMatchObject({ cancelMatchingRun: { code: 'RUN_ENDED' } })
  })
})
