/**
 * How long the re-check of all relationships takes after a change of a large directory (M1), on a real PostgreSQL.
 * Run: `node scripts/time-recheck.ts [people] [relationships]`. Prints medians of five.
 */
import { openDatabase, runAs, type Transaction } from '../src/platform/database/client.ts'
import { startThrowawayServer } from '../src/platform/database/embedded/server.ts'
import { ensureDatabase, prepareDatabase } from '../src/platform/database/prepare.ts'
import { recheckAllChains } from '../src/relationship/chain/recheck-chains.ts'

const people = Number(process.argv[2] ?? 100_000)
const relationships = Number(process.argv[3] ?? 5_000)
const MOVED = 50
const ORGANISATION = '01890000-0000-7000-8000-000000000001'
const PROGRAM = '01890000-0000-7000-8000-000000000002'

/** SQL of an id of a kind, by number. */
const id = (kind: string, number: string) => `('01890000-0000-7000-8${kind}-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const server = await startThrowawayServer()
try {
  const { serverUrl } = await prepareDatabase(await ensureDatabase(server.adminUrl, 'bench'), 'a secret of the bench, long enough for it')
  const database = openDatabase(serverUrl)
  const actor = { surface: 'worker', organisationId: ORGANISATION, personId: '' } as const
  const inOne = <Value>(work: (transaction: Transaction) => Promise<Value>) => runAs(database, actor, work, 300_000)
  await inOne(arrange)
  const timeMs = async () => {
    const startedAt = performance.now()
    await inOne((transaction) => recheckAllChains(transaction, ORGANISATION, new Date()))
    return performance.now() - startedAt
  }
  await inOne((transaction) => transaction.$executeRawUnsafe('ANALYZE'))
  const quiet: number[] = []
  for (let round = 0; round < 5; round += 1) quiet.push(await timeMs())
  const news: number[] = []
  let told = 0
  for (let round = 0; round < 5; round += 1) {
    await inOne(move)
    news.push(await timeMs())
    const [found] = await inOne((transaction) => transaction.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM app."ChainConflict" WHERE "goneAt" IS NULL`)
    told = found?.count ?? 0
    await inOne((transaction) => transaction.$executeRawUnsafe(`DELETE FROM app."ReportingLine" WHERE "startsOn" = '2021-01-01'`))
    await timeMs()
  }
  process.stdout.write(`${people} people, ${relationships} relationships: ${median(quiet)} ms without news; `
    + `${median(news)} ms with ${told} pairs newly in one chain, both told\n`)
  await database.$disconnect()
} finally {
  await server.stop()
}

/** A tree of span 8 with a dotted line for every tenth, and pairs of people who lead nobody. */
async function arrange(transaction: Transaction): Promise<void> {
  const statements = [
    `INSERT INTO app."Organisation" (id, name) VALUES ('${ORGANISATION}', 'Bench')`,
    `INSERT INTO app."Person" ("organisationId", id, "fullName", "updatedAt")
     SELECT '${ORGANISATION}', ${id('000', 'n')}, 'Person ' || n, now() FROM generate_series(0, ${people - 1}) n`,
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
     SELECT '${ORGANISATION}', ${id('001', 'n')}, ${id('000', 'n')}, ${id('000', '(n - 1) / 8')}, 'solid', '2020-01-01' FROM generate_series(1, ${people - 1}) n`,
    `INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
     SELECT '${ORGANISATION}', ${id('003', 'n')}, ${id('000', 'n')}, ${id('000', 'n / 64')}, 'dotted', '2020-01-01' FROM generate_series(10, ${people - 1}, 10) n`,
    `INSERT INTO app."Program" ("organisationId", id, name, status, "templateId", "templateVersion", template, policy, "startsOn", "createdById")
     VALUES ('${ORGANISATION}', '${PROGRAM}', 'Bench', 'running', 'bench', '1.0.0', '{}', '{}', '2026-01-01', '${PROGRAM}')`,
    `INSERT INTO app."Participation" ("organisationId", id, "programId", "personId", role, status, "mentorCapacity", "mentoreeCapacity")
     SELECT '${ORGANISATION}', ${id('004', 'n')}, '${PROGRAM}', ${id('000', 'n')}, 'both', 'active', 1, 1 FROM generate_series(${people - 2 * relationships}, ${people - 1}) n`,
    `INSERT INTO app."Proposal" ("organisationId", id, "programId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "respondBy")
     SELECT '${ORGANISATION}', ${id('005', 'n')}, '${PROGRAM}', ${id('004', `${people} - ${relationships} - n`)}, ${id('004', `${people} - n`)},
       ${id('000', `${people} - ${relationships} - n`)}, ${id('000', `${people} - n`)}, 'formed', now() FROM generate_series(1, ${relationships}) n`,
    `INSERT INTO app."Relationship" ("organisationId", id, "programId", "proposalId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "activeAt")
     SELECT "organisationId", ${id('006', 'n')}, '${PROGRAM}', ${id('005', 'n')}, "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", 'active', now()
     FROM generate_series(1, ${relationships}) n JOIN app."Proposal" p ON p.id = ${id('005', 'n')}`,
  ]
  for (const statement of statements) await transaction.$executeRawUnsafe(statement)
}

/** A reorganisation that puts the mentors of some pairs above their mentorees. */
async function move(transaction: Transaction): Promise<void> {
  await transaction.$executeRawUnsafe(`
    INSERT INTO app."ReportingLine" ("organisationId", id, "personId", "managerId", kind, "startsOn")
    SELECT '${ORGANISATION}', gen_random_uuid(), ${id('000', `${people} - n`)}, ${id('000', `${people} - ${relationships} - n`)}, 'dotted', '2021-01-01'
    FROM generate_series(1, ${MOVED}) n`)
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[2] ?? 0)
}
