/**
 * What moving a weight costs through the API: `node scripts/time-studio.ts [people a side]`. The real server on a real
 * PostgreSQL, one GraphQL operation a move, without the network. Milliseconds: of processor time, of the server's process
 * and the engine's together, so that other work on the machine does not count; and as the clock saw it.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { startThrowawayServer } from '../src/platform/database/embedded/server.ts'
import { ensureDatabase, prepareDatabase } from '../src/platform/database/prepare.ts'
import { createEndpoint } from '../src/platform/graphql/endpoint.ts'
import { globalIdOf } from '../src/platform/graphql/nodes.ts'
import { createLog } from '../src/platform/log.ts'
import { createMail } from '../src/platform/mail/mail.ts'
import { startServer } from '../src/server.ts'
import { arrangeProgram } from '../test/matching/arrange-program.ts'

const MOVES = 9
const TICK_MS = 10
const size = Number(process.argv[2] ?? 1000)
const secret = 'a secret that only this measurement has, long enough'
const log = createLog('silent')

const cluster = await startThrowawayServer()
const ownerUrl = await ensureDatabase(cluster.adminUrl, 'studio')
const access = await prepareDatabase(ownerUrl, secret)
const surface = (port: number) => ({ port: 0, url: `http://localhost:${port}` })
const running = await startServer({
  access, secret, host: '127.0.0.1', console: surface(4000), portal: surface(4001), log,
  mail: createMail({ smtpUrl: undefined, mailFrom: 'studio@localhost' }),
  hasDemoSignIn: false, hasOutbox: false, isProduction: true, isAlone: true,
})
const organisationId = randomUUID()
const personId = randomUUID()
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
await owner.query(`INSERT INTO app."Organisation" (id, name) VALUES ($1, 'Timed')`, [organisationId])
await owner.end()
const program = await arrangeProgram({ ...access, ownerUrl, drop: () => Promise.resolve() }, { organisationId, mentors: size, mentorees: size })
const endpoint = createEndpoint({
  surface: 'console', services: running.services, log, isProduction: true,
  readActor: () => Promise.resolve({ surface: 'console', organisationId, personId, isAdmin: true, managedProgramIds: [] }),
})

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await endpoint.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return ((await response.json()) as { data: Data }).data
}

/** Processor milliseconds of this process and of all that it started. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(fields[1]) === process.pid ? [(Number(fields[11]) + Number(fields[12])) * TICK_MS] : []
    } catch {
      return []
    }
  })
  return (user + system) / 1_000 + children.reduce((sum, each) => sum + each, 0)
}

interface Studio {
  readonly id: string
  readonly state: string
  readonly criteria: readonly { readonly id: string; readonly isConstraint: boolean }[]
  readonly scenario: { readonly milliseconds: number; readonly summary: { readonly pairs: number } } | null
}
const FIELDS = 'id state criteria { id isConstraint } scenario { milliseconds moved summary { pairs meanFit fitHistogram } pairs { mentors mentorees fits locked } }'

const openedAt = performance.now()
let { openStudio: studio } = await ask<{ openStudio: Studio }>(
  `mutation ($id: ID!) { openStudio(input: { programId: $id }) { ... on Studio { ${FIELDS} } } }`, { id: globalIdOf('Program', program.id) })
while (studio.state !== 'READY') studio = (await ask<{ studio: Studio }>(`query ($id: ID!) { studio(id: $id) { ${FIELDS} } }`, { id: studio.id })).studio
const opened = performance.now() - openedAt

const moved = studio.criteria.filter(({ isConstraint }) => !isConstraint)
const times: { processor: number; clock: number; engine: number }[] = []
for (let move = 0; move < MOVES; move += 1) {
  const weights = [{ criterionId: moved[move % moved.length].id, weight: 10 + 7 * move }]
  const before = { processor: processorTime(), clock: performance.now() }
  const { solveStudio } = await ask<{ solveStudio: Studio }>(
    `mutation ($input: SolveStudioInput!) { solveStudio(input: $input) { ... on Studio { ${FIELDS} } } }`, { input: { id: studio.id, weights } })
  times.push({ processor: processorTime() - before.processor, clock: performance.now() - before.clock, engine: solveStudio.scenario?.milliseconds ?? 0 })
}
const median = (name: 'processor' | 'clock' | 'engine') => Math.round(times.map((each) => each[name]).toSorted((a, b) => a - b)[Math.floor(MOVES / 2)])
process.stdout.write(`${JSON.stringify({
  size, pairs: studio.scenario?.summary.pairs, openedMilliseconds: Math.round(opened),
  processorMilliseconds: median('processor'), clockMilliseconds: median('clock'), engineMilliseconds: median('engine'),
})}\n`)
await running.stop()
await cluster.stop()
process.exit()
