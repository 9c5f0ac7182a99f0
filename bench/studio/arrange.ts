import { type Ithaca, startIthacaWith } from '../../e2e/harness/server.ts'
import { startThrowawayDatabase } from '../../packages/api/test/harness/throwaway-database.ts'
import { arrangeParticipants } from '../../packages/api/test/matching/arrange-participants.ts'

const GIVEN = ['Ada', 'Bruno', 'Chloe', 'Dimitra', 'Elif', 'Farah', 'Goran', 'Hana', 'Ivan', 'Jelena', 'Kofi', 'Lucía', 'Māra', 'Nikos', 'Olu', 'Priya', 'Quentin', 'Rosa', 'Søren', 'Tala', 'Uma', 'Vera', 'Wanja', 'Xenia', 'Yusuf', 'Zoë']
const FAMILY = ['Abara', 'Berg', 'Costa', 'Demir', 'Eriksen', 'Fofana', 'García', 'Haddad', 'Ito', 'Jansen', 'Kaya', 'Lindqvist', 'Marković', 'Nowak', 'Okafor', 'Papadaki', 'Quist', 'Rossi', 'Silva', 'Tran', 'Ueda', 'Vasquez', 'Weber', 'Xu', 'Yılmaz', 'Ziegler']

interface Import {
  readonly id: string
  readonly status: string
  readonly version: number
  readonly columns: readonly { readonly index: number; readonly target: string | null }[]
}
const IMPORT = '__typename ... on DirectoryImport { id status version columns { index target } }'

/** A large program on a server of its own, and somebody signed in who manages it. */
export interface LargeProgram {
  readonly ithaca: Ithaca
  readonly cookie: { readonly name: string; readonly value: string }
  readonly programId: string
  stop(): Promise<void>
}

/** Starts Ithaca on an empty PostgreSQL, imports people with reporting lines from a file, and lets them take part. */
export async function arrangeLargeProgram({ size }: { size: number }): Promise<LargeProgram> {
  const database = await startThrowawayDatabase('ithaca')
  const settings = { DATABASE_URL: database.ownerUrl, ITHACA_SECRET: 'a secret that only this measurement has, long enough' }
  const ithaca = await startIthacaWith(() => Promise.resolve(settings), '--empty')
  const made = await fetch(`${ithaca.console}/auth/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ithaca.console },
    body: JSON.stringify({ token: ithaca.setupLink?.split('#')[1], organisationName: 'Bench', fullName: 'Bench', email: 'bench@bench.example' }),
  })
  const cookie = made.headers.getSetCookie().map((each) => each.split(';')[0])[0]
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await fetch(`${ithaca.console}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
  for (let from = 0; from < 2 * size; from += size) await importPeople(ask, { ithaca, cookie, file: writeFile(from, Math.min(2 * size, from + size)) })
  const { createProgram } = await ask<{ createProgram: { id: string } }>(
    'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id } ... on Failure { code message } } }',
    { input: { name: 'Large', templateId: 'one-to-one-career', startsOn: '2026-12-01' } })
  await arrangeParticipants(database.ownerUrl, { mentors: size })
  const [name, value] = [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)]
  return {
    ithaca, cookie: { name, value }, programId: createProgram.id,
    async stop() {
      await ithaca.stop()
      await database.stop()
    },
  }
}

type Ask = <Data>(query: string, variables: object) => Promise<Data>

/** One manager in eight, dotted lines, and names that people have. */
function writeFile(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, index) => {
    const at = from + index
    const name = `${GIVEN[(at * 7) % GIVEN.length]} ${FAMILY[Math.floor(at / 3) % FAMILY.length]} ${at}`
    const manager = at === 0 ? '' : `E${Math.floor((at - 1) / 8)}`
    const dotted = at % 10 === 9 ? `E${(at * 7) % to}` : ''
    return `E${at},${name},p${at}@bench.example,Title ${at % 40},Department ${at % 60},GR,Europe/Athens,"el, en",${manager},${dotted}`
  })
  return `Emp. No.,Full name,E-mail,Title,Department,Country,Time zone,Languages,Manager Emp. No.,Dotted-line manager Emp. No.\n${lines.join('\n')}\n`
}

async function importPeople(ask: Ask, { ithaca, cookie, file }: { ithaca: Ithaca; cookie: string; file: string }): Promise<void> {
  const sent = await fetch(`${ithaca.console}/imports`, { method: 'POST', body: file, headers: { 'content-type': 'text/csv', 'x-file-name': 'bench.csv', cookie } })
  const { id } = (await sent.json()) as { id: string }
  const read = async () => (await ask<{ node: Import }>(`query ($id: ID!) { node(id: $id) { ${IMPORT} } }`, { id })).node
  const until = async (status: string): Promise<Import> => {
    for (;;) {
      const now = await read()
      if (now.status === status) return now
      if (now.status === 'FAILED') throw new Error('The import failed.')
      await new Promise((resolve) => { setTimeout(resolve, 100) })
    }
  }
  const { version, columns } = await read()
  const mapping = columns.map(({ index, target }) => ({ index, target }))
  await ask(`mutation ($input: PlanDirectoryImportInput!) { planDirectoryImport(input: $input) { ${IMPORT} } }`, { input: { importId: id, version, mapping, absent: 'KEEP' } })
  const planned = await until('PLANNED')
  await ask(`mutation ($input: CommitDirectoryImportInput!) { commitDirectoryImport(input: $input) { ${IMPORT} } }`, { input: { importId: id, version: planned.version } })
  await until('COMMITTED')
}
