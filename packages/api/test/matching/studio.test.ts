import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'
import { type ArrangedPerson, arrangeProgram, type ArrangedProgram } from './arrange-program.ts'
import { type DirectVisitor, directVisitors } from './direct-visitors.ts'
import { runMatchingOf, START, waitForRun } from './run-until-done.ts'

const STUDIO = `id state problem people { ids names mentorPlaces mentoreePlaces } floor staying
  criteria { id isConstraint weight originalWeight share coverage effectiveShare }
  scenario { revision moved milliseconds summary { pairs meanFit isProvenOptimal mentorLoads } pairs { mentors mentorees fits locked } unmatched { participationId reason } }`
const OPEN = `mutation ($input: OpenStudioInput!) { openStudio(input: $input) { __typename ... on Studio { ${STUDIO} } ... on Failure { code } ... on NotReadyError { missing { key } } } }`
const SOLVE = `mutation ($input: SolveStudioInput!) { solveStudio(input: $input) { __typename ... on Studio { ${STUDIO} } ... on Failure { code path } } }`
const ASK = `query ($id: ID!) { studio(id: $id) { ${STUDIO} } }`
const PAIR = `query ($studioId: ID!, $mentorId: ID!, $mentoreeId: ID!) { studioPair(studioId: $studioId, mentorId: $mentorId, mentoreeId: $mentoreeId) {
  kind sentence fit lostFit lostMatches neededFit movedMentorees contributions { label value } difference } }`
const KEEP = `mutation ($input: KeepStudioScenarioInput!) { keepStudioScenario(input: $input) { __typename ... on MatchingRun { id name } ... on Failure { code } } }`
const CLOSE = 'mutation ($id: ID!) { closeStudio(input: { id: $id }) { __typename } }'
const COSTS = 'query ($id: ID!) { studioRuleCosts(studioId: $id) { isReady costs { rule label matches totalFit } } }'
const REPLAY = 'mutation ($id: ID!) { replayMatchingRun(input: { id: $id }) { __typename ... on Failure { code } } }'
const REPLAYED = 'query ($id: ID!) { node(id: $id) { ... on MatchingRun { replayJob { status errorCode } replay { isIdentical outcomeHash ruleCosts { rule } } outcomeHash } } }'
const VETO = 'mutation ($input: SetPairRuleInput!) { setPairRule(input: $input) { __typename } }'
const COMPARE = 'query ($a: ID!, $b: ID!) { compareRuns(firstId: $a, secondId: $b) { samePairs onlyFirst onlySecond movedMentorees differing { mentoreeName isInFirst } } }'

interface Studio {
  readonly id: string
  readonly state: string
  readonly people: { readonly ids: readonly string[]; readonly names: readonly string[] }
  readonly criteria: readonly { readonly id: string; readonly isConstraint: boolean; readonly weight: number }[]
  readonly scenario: { readonly revision: number; readonly moved: number; readonly pairs: { readonly mentors: readonly number[]; readonly mentorees: readonly number[]; readonly fits: readonly number[] } }
}

describe('the studio', () => {
  let server: TestServer
  let ada: DirectVisitor
  let visitor: (personId: string) => DirectVisitor
  let organisationId: string
  let program: ArrangedProgram
  let studio: Studio
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Studio')
    organisationId = id
    visitor = directVisitors(server, 'console', id)
    ada = visitor(admin.id)
    program = await arrangeProgram(server.database, { organisationId, mentors: 40, mentorees: 45, mentorCapacity: 2 })
    studio = await open()
  })
  afterAll(() => server.stop())

  const programId = () => globalIdOf('Program', program.id)
  const participation = ({ participationId }: ArrangedPerson) => globalIdOf('Participation', participationId)
  const own = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asOwner<Row>(server.database, sql, values)
  const ready = async (id: string): Promise<Studio> => {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const { data } = await ada.ask<{ studio: Studio }>(ASK, { id })
      if (data?.studio.state === 'READY') return data.studio
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('The studio is not ready within a quarter of a minute.')
  }
  const open = async (runId?: string): Promise<Studio> => {
    const { data, errors } = await ada.ask<{ openStudio: Studio }>(OPEN, { input: { programId: programId(), runId } })
    expect(errors).toBeUndefined()
    return await ready(data!.openStudio.id)
  }
  const solve = async (input: object): Promise<Studio> => {
    const { data, errors } = await ada.ask<{ solveStudio: Studio & { code?: string } }>(SOLVE, { input: { id: studio.id, ...input } })
    expect(errors).toBeUndefined()
    return data!.solveStudio.code === undefined ? await ready(studio.id) : data!.solveStudio
  }
  const pairsIn = ({ people, scenario: { pairs } }: Studio) =>
    pairs.mentorees.map((mentoree, at) => `${people.ids[pairs.mentors[at]!]} ${people.ids[mentoree]} ${pairs.fits[at]}`).toSorted()
  const pairsOf = async (runId: string) => (await own<{ mentor: string; mentoree: string; fit: number }>(
    `SELECT "mentorId"::text AS mentor, "mentoreeId"::text AS mentoree, fit FROM app."ScenarioPair" WHERE "runId" = $1`,
    [Buffer.from(runId, 'base64').toString().split(':')[1]])).map(({ mentor, mentoree, fit }) => `${globalIdOf('Participation', mentor)} ${globalIdOf('Participation', mentoree)} ${fit}`).toSorted()

  it('moves a weight and shows another scenario, of the same frozen people', async () => {
    const [heavy] = studio.criteria.filter(({ isConstraint }) => !isConstraint)
    await own(`UPDATE app."Participation" SET status = 'paused' WHERE id = $1`, [program.mentorees[0]!.participationId])
    const moved = await solve({ weights: [{ criterionId: heavy!.id, weight: 0 }] })
    expect(moved.people.ids).toEqual(studio.people.ids)
    expect(moved.scenario.revision).toBeGreaterThan(studio.scenario.revision)
    expect(pairsIn(moved)).not.toEqual(pairsIn(studio))
    const firm = await solve({ staying: 1 })
    expect(firm.scenario.moved).toBe(0)
    expect(moved.scenario.moved).toBeGreaterThan(0)
    await own(`UPDATE app."Participation" SET status = 'active' WHERE id = $1`, [program.mentorees[0]!.participationId])
  })

  it('refuses weights that are out of range, unknown or all nothing', async () => {
    const [first] = studio.criteria.filter(({ isConstraint }) => !isConstraint)
    const codes = [
      { weights: [{ criterionId: first!.id, weight: 101 }] }, { weights: [{ criterionId: 'nothing', weight: 1 }] },
      { weights: studio.criteria.filter(({ isConstraint }) => !isConstraint).map(({ id }) => ({ criterionId: id, weight: 0 })) }, { floor: 2 },
    ].map(async (input) => ((await solve(input)) as unknown as { code: string }).code)
    expect(await Promise.all(codes)).toEqual(['WEIGHT_OUT_OF_RANGE', 'CRITERION_UNKNOWN', 'WEIGHTS_ALL_ZERO', 'OUT_OF_RANGE'])
  })

  it('M8 says why not for any two people, with the price and who would move', async () => {
    studio = await solve({ staying: 0 })
    const { people, scenario: { pairs } } = studio
    const first = { studioId: studio.id, mentorId: people.ids[pairs.mentors[0]!], mentoreeId: people.ids[pairs.mentorees[0]!] }
    const proposed = await ada.ask<{ studioPair: { kind: string; contributions: unknown[] } }>(PAIR, first)
    expect(proposed.data?.studioPair).toMatchObject({ kind: 'PROPOSED' })
    expect(proposed.data?.studioPair.contributions.length).toBeGreaterThan(3)
    const other = people.ids[pairs.mentors.find((mentor) => mentor !== pairs.mentors[0])!]
    const price = await ada.ask<{ studioPair: { kind: string; sentence: string } }>(PAIR, { ...first, mentorId: other })
    expect(price.errors).toBeUndefined()
    expect(['COSTS', 'TOO_FAR', 'RULE']).toContain(price.data?.studioPair.kind)
    expect(JSON.stringify([proposed, price])).not.toContain('Canary words')
    const self = await ada.ask(PAIR, { ...first, mentorId: participation(program.mentorees[0]!) })
    expect(self.data).toMatchObject({ studioPair: { kind: 'NOT_TAKING_PART' } })
  })

  it('keeps the vetoes that are set beside it', async () => {
    const { people, scenario: { pairs } } = studio
    const [mentorId, mentoreeId] = [people.ids[pairs.mentors[0]!], people.ids[pairs.mentorees[0]!]]
    await ada.ask(VETO, { input: { programId: programId(), kind: 'VETO', reason: 'They share a flat', mentorId, mentoreeId } })
    studio = await solve({})
    expect(pairsIn(studio).join(' ')).not.toContain(`${mentorId} ${mentoreeId}`)
    const { data } = await ada.ask(PAIR, { studioId: studio.id, mentorId, mentoreeId })
    expect(data).toMatchObject({ studioPair: { kind: 'RULE', sentence: 'A veto stands between the two.' } })
  })

  it('prices the rules of the program', async () => {
    const { data } = await ada.ask<{ studioRuleCosts: { costs: { rule: string }[] } }>(COSTS, { id: studio.id })
    expect(data?.studioRuleCosts.costs.map(({ rule }) => rule)).toContain('VETOES')
  })

  it('stores nothing until a scenario is kept, which is then a run with the very same pairs that replays to the same bytes', async () => {
    expect(await own(`SELECT FROM app."MatchingRun" WHERE "programId" = $1`, [program.id])).toEqual([])
    const kept = (await ada.ask<{ keepStudioScenario: { id: string; name: string } }>(KEEP, { input: { id: studio.id, name: ' Values  first ' } })).data!.keepStudioScenario
    expect(kept.name).toBe('Values first')
    expect(await waitForRun(ada, kept.id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await pairsOf(kept.id)).toEqual(pairsIn(studio))
    expect((await ada.ask(REPLAY, { id: kept.id })).data).toEqual({ replayMatchingRun: { __typename: 'MatchingRun' } })
    const replayed = await replayOf(kept.id)
    expect(replayed).toMatchObject({ replay: { isIdentical: true, outcomeHash: replayed.outcomeHash } })
    // A record that was tampered with is found out.
    await own(`UPDATE app."MatchingRun" SET "outcomeHash" = 'another' WHERE "programId" = $1`, [program.id])
    await ada.ask(REPLAY, { id: kept.id })
    expect(await replayOf(kept.id)).toMatchObject({ replay: { isIdentical: false } })
    const again = await open(kept.id)
    expect(pairsIn(again)).toEqual(await pairsOf(kept.id))
    studio = again
  })

  interface Replayed { readonly replayJob: { readonly status: string }; readonly outcomeHash: string }
  async function replayOf(id: string): Promise<Replayed> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { node } = (await ada.ask<{ node: Replayed }>(REPLAYED, { id })).data!
      if (!['QUEUED', 'RUNNING'].includes(node.replayJob.status)) return node
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The replay has not ended.')
  }

  it('moves few others when somebody leaves and a run is based on an earlier one, and compares the two', async () => {
    const first = await runMatchingOf(ada, program.id)
    await own(`UPDATE app."Participation" SET status = 'left' WHERE id = $1`, [program.mentors[1]!.participationId])
    const started = await ada.ask<{ startMatchingRun: { id: string } }>(
      START.replace('($id: ID!,', '($id: ID!, $base: ID!,').replace('programId: $id,', 'programId: $id, basedOnId: $base, staying: 0.3,'), { id: programId(), base: first })
    const second = started.data!.startMatchingRun.id
    expect(await waitForRun(ada, second)).toMatchObject({ status: 'SUCCEEDED' })
    const { data } = await ada.ask<{ compareRuns: { onlyFirst: number; movedMentorees: number; samePairs: number; differing: unknown[] } }>(COMPARE, { a: first, b: second })
    expect(data!.compareRuns.samePairs).toBeGreaterThan(35)
    expect(data!.compareRuns.movedMentorees).toBeLessThanOrEqual(6)
    expect(data!.compareRuns.differing.length).toBeGreaterThan(0)
    const kept = await ada.ask('query ($id: ID!) { node(id: $id) { ... on MatchingRun { staying summary { kept { stayed of } } } } }', { id: second })
    expect(kept.data).toMatchObject({ node: { staying: 0.3, summary: { kept: { stayed: data!.compareRuns.samePairs, of: 45 } } } })
  })

  it("is one's own: nobody else finds it, and it ends when it is closed", async () => {
    const stranger = visitor('0192c000-0000-7000-8000-00000000000a')
    expect(await stranger.ask(ASK, { id: studio.id })).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    expect((await ada.ask(CLOSE, { id: studio.id })).data).toEqual({ closeStudio: { __typename: 'Studio' } })
    expect(await ada.ask(ASK, { id: studio.id })).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })
})
