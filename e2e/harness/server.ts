import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { homeOf, makeDataFolder, removeDataFolder } from './data-folder.ts'
import { freePort } from './free-port.ts'

const MAIN = fileURLToPath(new URL('../../packages/api/src/main.ts', import.meta.url))
/** As scripts/run.mjs gives them to the server. */
const FLAGS = ['--max-semi-space-size=4', '--disable-warning=DeprecationWarning']
const START_LIMIT_MS = 120_000

/** Ithaca as `npm start` runs it, on free ports with a data folder of its own. */
export interface Ithaca {
  readonly console: string
  readonly portal: string
  readonly processId: number
  /** Where its data are. */
  readonly folder: string
  /** The one-time link of an empty start. */
  readonly setupLink: string | undefined
  /**
   * Moves the days that are stored, by SQL statements of its owner's, and starts again in the same place: what is over
   * by then is looked after at once, as it would be when those days come. Windows that are signed in stay so.
   */
  letTimePass(...statements: readonly string[]): Promise<void>
  /** Its data go with it, unless they are to be kept. */
  stop(options?: { readonly keepsData: boolean }): Promise<void>
}

export async function startIthaca(...flags: string[]): Promise<Ithaca> {
  return await startIthacaWith(() => Promise.resolve({}), ...flags)
}

/** The same with settings, which may depend on where the two surfaces are. */
export async function startIthacaWith(
  settingsOf: (urls: { console: string; portal: string }) => Promise<Record<string, string>>, ...flags: string[]
): Promise<Ithaca> {
  const folder = makeDataFolder(flags)
  const [consolePort, portalPort] = [await freePort(), await freePort()]
  const urls = { console: `http://localhost:${consolePort}`, portal: `http://localhost:${portalPort}` }
  const settings = await settingsOf(urls)
  const env = {
    PATH: process.env.PATH, ITHACA_DATA: folder, CONSOLE_PORT: String(consolePort), PORTAL_PORT: String(portalPort), LOG_LEVEL: 'error',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...settings,
  }
  const begin = async () => {
    const child = spawn(process.execPath, [...FLAGS, MAIN, ...flags], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
    return { child, output: await readUntilUp(child) }
  }
  let { child, output } = await begin()
  return {
    ...urls,
    folder,
    get processId() { return child.pid ?? 0 },
    setupLink: /\S+\/setup#\S+/.exec(output)?.[0],
    async letTimePass(...statements) {
      await asOwner(folder, statements)
      await end(child)
      ;({ child, output } = await begin())
    },
    async stop(options) {
      await end(child)
      if (options?.keepsData !== true) removeDataFolder(folder)
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => { child.once('exit', resolve) })
  child.kill('SIGINT')
  await ended
}

/** Each statement has to concern somebody: a day that nobody has is a mistake in the test. */
async function asOwner(folder: string, statements: readonly string[]): Promise<void> {
  const { ownerPassword } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { ownerPassword: string }
  const port = readFileSync(join(homeOf(folder), 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]
  const owner = new pg.Client({ connectionString: `postgres://ithaca_owner:${encodeURIComponent(ownerPassword)}@127.0.0.1:${port}/ithaca` })
  await owner.connect()
  try {
    for (const statement of statements) {
      const { rowCount } = await owner.query(statement)
      if (rowCount === 0) throw new Error(`Nothing was moved by: ${statement}`)
    }
  } finally {
    await owner.end()
  }
}

async function readUntilUp(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString() })
  for (let waited = 0; !output.includes('Ctrl-C stops everything'); waited += 100) {
    if (waited > START_LIMIT_MS || child.exitCode !== null) throw new Error(`Ithaca did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return output
}
