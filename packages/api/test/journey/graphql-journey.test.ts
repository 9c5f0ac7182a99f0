import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'

const FOLDER = new URL('../../../../examples/graphql/', import.meta.url)

/** The document whose file begins with this number. */
function document(number: number): string {
  const prefix = `${String(number).padStart(2, '0')}-`
  const name = readdirSync(FOLDER).find((file) => file.startsWith(prefix))
  if (name === undefined) throw new Error(`There is no step ${number}.`)
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

interface Question {
  readonly key: string
  readonly kind: string
  readonly isRequired: boolean
  readonly roles: readonly string[]
  readonly maxItems: number | null
  readonly options: readonly { value: string }[]
}

/** An answer that fits a question of any kind. */
function answerTo({ kind, options, maxItems }: Question): unknown {
  const some = options.slice(0, Math.min(2, maxItems ?? 2)).map(({ value }) => value)
  switch (kind) {
    case 'CHOICE': return options[0]?.value
    case 'TAGS': return some.length > 0 ? some : ['sailing']
    case 'LANGUAGES': return some.length > 0 ? some : ['en']
    case 'RANKING': return options.slice(0, maxItems ?? options.length).map(({ value }) => value)
    case 'NUMBER': return 2
    case 'DATE': return '2027-01-04'
    case 'TIME_ZONE': return 'Europe/Athens'
    case 'PLACE': return { country: 'GR', city: 'Vathy' }
    default: return 'What I would like to think through.'
  }
}

describe('examples/graphql: the first mile through GraphQL alone', () => {
  let server: TestServer
  let console: Visitor
  const portals = new Map<string, Visitor>()

  beforeAll(async () => {
    server = await startTestServer()
    const { admin } = await arrangeOrganisation(server.database, 'Journey')
    console = await server.signIn('console', admin.id)
  })
  afterAll(() => server.stop())

  async function step<Data>(visitor: Visitor, number: number, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await visitor.ask<Data>(document(number), variables)
    expect(errors, `step ${number}`).toBeUndefined()
    return data as Data
  }

  async function until<Data>(visitor: Visitor, number: number, variables: Record<string, unknown>, isDone: (data: Data) => boolean): Promise<Data> {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const data = await step<Data>(visitor, number, variables)
      if (isDone(data)) return data
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`step ${number} did not come to an end`)
  }

  async function portalOf(personId: string): Promise<Visitor> {
    const known = portals.get(personId)
    if (known) return known
    const visitor = await server.signIn('portal', Buffer.from(personId, 'base64').toString().split(':')[1] ?? '')
    portals.set(personId, visitor)
    return visitor
  }

  async function advance(program: string, to: string): Promise<void> {
    const { data } = await console.ask<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Program { version } } }', { id: program })
    const answer = await step<{ advanceProgram: { __typename: string; missing?: unknown } }>(console, 5, { program, version: data?.node.version, to })
    expect(answer.advanceProgram).toMatchObject({ __typename: 'Program' })
  }

  it('leads from rows of people to a signed agreement', async () => {
    // Import: a manager, her report, and two people elsewhere in the house.
    const rows = [
      { externalId: '1', fullName: 'Penelope Weaver', email: 'penelope@journey.example', department: 'Crafts', timeZone: 'Europe/Athens', languages: ['el', 'en'] },
      { externalId: '2', fullName: 'Telemachus Young', email: 'tele@journey.example', department: 'Crafts', timeZone: 'Europe/Athens', languages: ['el', 'en'], managers: [{ kind: 'SOLID', externalId: '1' }] },
      { externalId: '3', fullName: 'Mentes Taphian', email: 'mentes@journey.example', department: 'Trade', timeZone: 'Europe/Athens', languages: ['en'] },
      { externalId: '4', fullName: 'Nobody', email: 'not an address' },
    ]
    const imported = await step<{ importDirectoryRows: { id: string } }>(console, 1, { rows, key: 'first' })
    const plan = await until<{ node: { status: string; version: number; createCount: number; invalidCount: number } }>(
      console, 2, { import: imported.importDirectoryRows.id }, ({ node }) => node.status === 'PLANNED')
    expect(plan.node).toMatchObject({ createCount: 3, invalidCount: 1 })
    await step(console, 3, { import: imported.importDirectoryRows.id, version: plan.node.version })
    await until<{ node: { status: string } }>(console, 2, { import: imported.importDirectoryRows.id }, ({ node }) => node.status === 'COMMITTED')
    const { data: directory } = await console.ask<{ people: { edges: { node: { id: string; fullName: string } }[] }; templates: { id: string; kind: string }[] }>(
      '{ people(first: 10) { edges { node { id fullName } } } templates { id kind } }')
    const idOf = (name: string) => directory?.people.edges.find(({ node }) => node.fullName.startsWith(name))?.node.id ?? ''
    const [penelope, telemachus, mentes] = [idOf('Penelope'), idOf('Telemachus'), idOf('Mentes')]

    // Program: made from a template, opened for invitations.
    const template = directory?.templates.find(({ kind }) => kind === 'ONE_TO_ONE')?.id
    const made = await step<{ createProgram: { __typename: string; id: string; phases: unknown[] } }>(console, 4, { template, name: 'Voyages', startsOn: '2027-01-11' })
    expect(made.createProgram).toMatchObject({ __typename: 'Program' })
    expect(made.createProgram.phases.length).toBeGreaterThan(2)
    const program = made.createProgram.id
    await advance(program, 'INVITING')
    expect(await step(console, 6, { program, people: [penelope, mentes], role: 'MENTOR' })).toMatchObject({ invitePeople: { invitedCount: 2 } })
    expect(await step(console, 6, { program, people: [telemachus], role: 'MENTOREE' })).toMatchObject({ invitePeople: { invitedCount: 1 } })

    // Volunteers: each says yes and answers.
    for (const [person, role] of [[penelope, 'MENTOR'], [mentes, 'MENTOR'], [telemachus, 'MENTOREE']] as const) {
      const visitor = await portalOf(person)
      const mine = await step<{ viewer: { participations: { id: string; questions: Question[] }[] } }>(visitor, 7)
      const participation = mine.viewer.participations[0]
      expect(await step(visitor, 8, { participation: participation?.id, role, ...(role === 'MENTOR' ? { asMentor: 2 } : { asMentoree: 1 }) }))
        .toMatchObject({ acceptInvitation: { status: 'ACTIVE' } })
      const answers = (participation?.questions ?? [])
        .filter((question) => question.isRequired && question.roles.some((asked) => asked === role || asked === 'BOTH'))
        .map((question) => ({ key: question.key, value: answerTo(question) }))
      expect(await step(visitor, 9, { participation: participation?.id, answers })).toMatchObject({ saveAnswers: { isReady: true } })
    }

    // Matching: M1 leaves Mentes, because Penelope is Telemachus' manager.
    await advance(program, 'MATCHING')
    const run = await step<{ startMatchingRun: { __typename: string; id: string } }>(console, 10, { program })
    expect(run.startMatchingRun).toMatchObject({ __typename: 'MatchingRun' })
    const scenario = await until<{ node: { job: { status: string }; summary: { pairs: number }; pairs: { edges: { node: { mentor: { person: { fullName: string } }; contributions: unknown[] } }[] } } }>(
      console, 11, { run: run.startMatchingRun.id }, ({ node }) => ['SUCCEEDED', 'FAILED'].includes(node.job.status))
    expect(scenario.node).toMatchObject({ job: { status: 'SUCCEEDED', errorMessage: null }, summary: { pairs: 1, isProvenOptimal: true } })
    expect(scenario.node.pairs.edges.map(({ node }) => node.mentor.person.fullName)).toEqual(['Mentes Taphian'])
    expect(scenario.node.pairs.edges[0]?.node.contributions.length).toBeGreaterThan(0)
    expect(await step(console, 12, { run: run.startMatchingRun.id })).toMatchObject({ publishMatchingRun: { __typename: 'MatchingRun' } })

    // Two private yeses, then the agreement.
    const relationships: { id: string; version: number; visitor: Visitor }[] = []
    for (const person of [telemachus, mentes]) {
      const visitor = await portalOf(person)
      const { viewer } = await step<{ viewer: { proposals: { id: string; reasons: string[]; state: string; myAnswer: null }[] } }>(visitor, 13)
      expect(viewer.proposals).toHaveLength(1)
      expect(viewer.proposals[0]).toMatchObject({ state: 'OPEN', myAnswer: null })
      expect(viewer.proposals[0]?.reasons.length).toBeGreaterThan(0)
      await step(visitor, 14, { proposal: viewer.proposals[0]?.id, answer: 'YES' })
    }
    for (const person of [telemachus, mentes]) {
      const visitor = await portalOf(person)
      const { viewer } = await step<{ viewer: { relationships: { id: string; status: string; agreement: { version: number; clauses: unknown[] } }[] } }>(visitor, 15)
      expect(viewer.relationships).toHaveLength(1)
      const [relationship] = viewer.relationships
      expect(relationship?.status).toBe('FORMING')
      expect(relationship?.agreement.clauses.length).toBeGreaterThan(2)
      relationships.push({ id: relationship?.id ?? '', version: relationship?.agreement.version ?? 0, visitor })
    }
    const [first, second] = relationships
    expect(await step(first?.visitor ?? console, 16, { relationship: first?.id, version: first?.version })).toMatchObject({ signAgreement: { status: 'FORMING', agreement: { isSigned: false } } })
    expect(await step(second?.visitor ?? console, 16, { relationship: second?.id, version: second?.version })).toMatchObject({ signAgreement: { status: 'ACTIVE', agreement: { isSigned: true } } })
    expect((await (await portalOf(penelope)).ask<{ viewer: { relationships: unknown[] } }>('{ viewer { relationships { id } } }')).data?.viewer.relationships).toEqual([])
  })
})
