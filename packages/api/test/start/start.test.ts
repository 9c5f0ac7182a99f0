import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

interface Started {
  readonly process: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | null>
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const START_LIMIT_MS = 50_000

async function untilUp(started: Started): Promise<void> {
  for (let waited = 0; !started.output().includes('Ctrl-C stops everything'); waited += 50) {
    if (waited > START_LIMIT_MS || started.process.exitCode !== null) throw new Error(`It did not start:\n${started.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('npm start, after the install', () => {
  let folder: string
  let ports: { CONSOLE_PORT: string; PORTAL_PORT: string }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ithaca start test '))
    ports = { CONSOLE_PORT: String(await freePort()), PORTAL_PORT: String(await freePort()) }
  })
  afterAll(() => {
    for (const place of [folder, homeOfRoot()]) rmSync(place, { recursive: true, force: true })
  })

  function start(environment: Record<string, string> = {}): Started {
    const child = spawn(process.execPath, [MAIN, '--empty'], {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ITHACA_DATA: folder, ...ports, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => { text += chunk.toString() })
    child.stderr?.on('data', (chunk: Buffer) => { text += chunk.toString() })
    return { process: child, output: () => text, exit: new Promise((resolve) => { child.on('exit', resolve) }) }
  }
  const serverPid = () => Number(readFileSync(clusterFile('postmaster.pid'), 'utf8').split('\n')[0])
  // The folder is private, so a root user's cluster lives elsewhere: the database's account can't enter it.
  const homeOfRoot = () => join('/var/lib/ithaca/data', folder.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, ''))
  const clusterFile = (name: string) => join(process.getuid?.() === 0 ? homeOfRoot() : folder, 'cluster', name)

  it('prints where to go and how to make the first organisation, and serves both', async () => {
    const started = start()
    await untilUp(started)
    expect(started.output()).toContain(`http://localhost:${ports.CONSOLE_PORT}/setup#`)
    for (const port of Object.values(ports)) {
      expect((await fetch(`http://127.0.0.1:${port}/auth/options`)).status).toBe(200)
    }
    const database = serverPid()
    started.process.kill('SIGINT')
    expect(await started.exit).toBe(0)
    expect(isAlive(database)).toBe(false)
  })

  it('recovers by itself after kill -9, and loses nothing acknowledged', async () => {
    const first = start()
    await untilUp(first)
    const token = /setup#(\S+)/.exec(first.output())?.[1]
    const answer = await fetch(`http://127.0.0.1:${ports.CONSOLE_PORT}/auth/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, organisationName: 'Ithaca', fullName: 'Mentor of Ithaca', email: 'mentor@ithaca.example' }),
    })
    expect(answer.status).toBe(200)
    const database = serverPid()
    first.process.kill('SIGKILL')
    await first.exit
    const second = start()
    await untilUp(second)
    expect(isAlive(database)).toBe(false)
    expect(second.output()).not.toContain('/setup#')
    second.process.kill('SIGTERM')
    expect(await second.exit).toBe(0)
  })

  it('says in one sentence that a port is taken', async () => {
    const squatter = createServer().listen(Number(ports.PORTAL_PORT), '127.0.0.1')
    const started = start()
    expect(await started.exit).toBe(1)
    expect(started.output()).toContain(`Port ${ports.PORTAL_PORT} is taken`)
    expect(started.output()).not.toContain(' at ')
    await new Promise((resolve) => squatter.close(resolve))
  })

  it('says that the data folder is of another version, and leaves it alone', async () => {
    writeFileSync(clusterFile('PG_VERSION'), '17\n')
    const started = start()
    expect(await started.exit).toBe(1)
    expect(started.output()).toMatch(/made by PostgreSQL 17.*Nothing was changed/s)
    writeFileSync(clusterFile('PG_VERSION'), '18\n')
  })

  it('names every setting at fault', async () => {
    const started = start({ CONSOLE_PORT: 'many', LOG_LEVEL: 'loud' })
    expect(await started.exit).toBe(1)
    expect(started.output()).toMatch(/CONSOLE_PORT.*LOG_LEVEL/s)
  })

  it("refuses an operator's database without a secret of theirs", async () => {
    const started = start({ DATABASE_URL: 'postgres://someone@localhost/ithaca' })
    expect(await started.exit).toBe(1)
    expect(started.output()).toContain('ITHACA_SECRET')
  })

  it('ends with its launcher, however that ends', async () => {
    const started = start()
    await untilUp(started)
    const database = serverPid()
    started.process.disconnect()
    expect(await started.exit).toBe(0)
    expect(isAlive(database)).toBe(false)
  })
})
