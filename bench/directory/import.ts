/**
 * How long an import takes on the real server, from the file to the last row written, and what memory it needs at most.
 * Run: `node bench/directory/import.ts [rows]`. One manager in eight, dotted lines, names that sort badly.
 */
import { readFileSync } from 'node:fs'
import { startIthaca } from '../../e2e/harness/server.ts'

const rows = Number(process.argv[2] ?? 10_000)
const FIELDS = '__typename ... on DirectoryImport { id status version createCount columns { index target } }'

interface Import {
  readonly id: string
  readonly status: string
  readonly version: number
  readonly createCount: number
  readonly columns: readonly { readonly index: number; readonly target: string | null }[]
}

function writeFile(): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const manager = at === 0 ? '' : `E${Math.floor((at - 1) / 8)}`
    const dotted = at % 10 === 9 ? `E${(at * 7) % rows}` : ''
    return `E${at},Person Ångström ${at},p${at}@bench.example,Title ${at % 40},Department ${at % 60},GR,Europe/Athens,"el, en",${manager},${dotted}`
  })
  return `Emp. No.,Full name,E-mail,Title,Department,Country,Time zone,Languages,Manager Emp. No.,Dotted-line manager Emp. No.\n${lines.join('\n')}\n`
}

const ithaca = await startIthaca('--empty')
try {
  const token = ithaca.setupLink?.split('#')[1]
  const made = await fetch(`${ithaca.console}/auth/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ithaca.console },
    body: JSON.stringify({ token, organisationName: 'Bench', fullName: 'Bench', email: 'bench@bench.example' }),
  })
  const cookie = made.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await fetch(`${ithaca.console}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
  const read = async (id: string) => (await ask<{ node: Import }>(`query ($id: ID!) { node(id: $id) { ${FIELDS} } }`, { id })).node
  const until = async (id: string, status: string): Promise<Import> => {
    for (;;) {
      const now = await read(id)
      if (now.status === status) return now
      if (now.status === 'FAILED') throw new Error('The import failed.')
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
  }
  const file = writeFile()
  const startedAt = performance.now()
  const seconds = () => Number(((performance.now() - startedAt) / 1000).toFixed(2))
  const sent = await fetch(`${ithaca.console}/imports`, {
    method: 'POST', body: file, headers: { 'content-type': 'text/csv', 'x-file-name': 'bench.csv', cookie },
  })
  const { id } = (await sent.json()) as { id: string }
  const uploaded = await read(id)
  const uploadedAfter = seconds()
  const mapping = uploaded.columns.map(({ index, target }) => ({ index, target }))
  await ask(`mutation ($input: PlanDirectoryImportInput!) { planDirectoryImport(input: $input) { ${FIELDS} } }`,
    { input: { importId: id, version: uploaded.version, mapping, absent: 'KEEP' } })
  const planned = await until(id, 'PLANNED')
  const plannedAfter = seconds()
  await ask(`mutation ($input: CommitDirectoryImportInput!) { commitDirectoryImport(input: $input) { ${FIELDS} } }`,
    { input: { importId: id, version: planned.version } })
  await until(id, 'COMMITTED')
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${ithaca.processId}/status`, 'utf8'))?.[1]
  console.log(JSON.stringify({
    rows, created: planned.createCount, megabytes: Number((file.length / 1e6).toFixed(2)),
    secondsUntil: { uploaded: uploadedAfter, planned: plannedAfter, committed: seconds() }, peakMegabytesOfTheServer: Math.round(Number(peak) / 1024),
  }))
} finally {
  await ithaca.stop()
}
