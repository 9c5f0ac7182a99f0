import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../packages/api/src/main.ts', import.meta.url))
/** As scripts/run.mjs gives them to the server. */
const MEMORY_FLAGS = ['--max-semi-space-size=4']
const START_LIMIT_MS = 120_000

/** Ithaca as `npm start` runs it, on free ports with a data folder of its own. */
export interface Ithaca {
  readonly console: string
  readonly portal: string
  readonly processId: number
  /** The one-time link of an empty start. */
  readonly setupLink: string | undefined
  stop(): Promise<void>
}

export async function startIthaca(...flags: string[]): Promise<Ithaca> {
  return await startIthacaWith(() => Promise.resolve({}), ...flags)
}

/** The same with settings, which may depend on where the two surfaces are. */
export async function startIthacaWith(
  settingsOf: (urls: { console: string; portal: string }) => Promise<Record<string, string>>, ...flags: string[]
): Promise<Ithaca> {
  const folder = mkdtempSync(join(tmpdir(), 'ithaca-e2e-'))
  const [consolePort, portalPort] = [await freePort(), await freePort()]
  const urls = { console: `http://localhost:${consolePort}`, portal: `http://localhost:${portalPort}` }
  const settings = await settingsOf(urls)
  const child = spawn(process.execPath, [...MEMORY_FLAGS, MAIN, ...flags], {
    env: { PATH: process.env.PATH, ITHACA_DATA: folder, CONSOLE_PORT: String(consolePort), PORTAL_PORT: String(portalPort), LOG_LEVEL: 'error', ITHACA_PLUGINS: process.env.ITHACA_PLUGINS, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const output = await readUntilUp(child)
  return {
    ...urls,
    processId: child.pid ?? 0,
    setupLink: /\S+\/setup#\S+/.exec(output)?.[0],
    async stop() {
      const ended = new Promise((resolve) => { child.once('exit', resolve) })
      child.kill('SIGINT')
      await ended
      // A root user's cluster lives where the database's account can enter.
      const ofRoot = join('/var/lib/ithaca/data', folder.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, ''))
      for (const place of [folder, ofRoot]) rmSync(place, { recursive: true, force: true })
    },
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

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
