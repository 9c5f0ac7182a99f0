import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { StartError } from '../../start-error.ts'
import { type Account, serverAccount } from './account.ts'
import { dataFolderFor, serverFilesFor } from './binaries.ts'

const MAJOR_VERSION = '18'
const SUPERUSER = 'ithaca_owner'
const LEAST_FREE_BYTES = 200 * 1024 * 1024
const START_TIMEOUT_MS = 60_000

/** A running embedded server. */
export interface EmbeddedServer {
  /** Superuser URL of the maintenance database. Only the launcher and tests hold it. */
  readonly adminUrl: string
  readonly processId: number
  stop(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** Where the cluster lives; made on the first start. */
  readonly folder: string
  readonly password: string
  /** Delete the cluster when it stops, or when we are killed. For tests. */
  readonly throwaway?: boolean
}

/** Starts PostgreSQL 18 from node_modules on a free port of 127.0.0.1; stops what an earlier, killed start left behind. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const account = serverAccount()
  const files = serverFilesFor(account)
  const home = dataFolderFor(options.folder, account)
  const cluster = join(home, 'cluster')
  assertRoom(home)
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    assertVersion(cluster)
    await stopLeftover(cluster)
  } else {
    initialise({ files, home, cluster, account, password: options.password })
  }
  const port = await freePort()
  const flags = ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  flags.push('-c', 'shared_buffers=64MB', '-c', 'max_connections=60', '-c', 'log_min_messages=fatal')
  if (options.throwaway) flags.push('-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off')
  // A group of its own, so that Ctrl-C in a terminal reaches us first and we stop it in order.
  const server = spawn(join(files, 'bin', 'postgres'), flags, { ...account, cwd: home, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  server.stderr.on('data', (chunk: Buffer) => { complaint = (complaint + chunk.toString()).slice(-2_000) })
  const exited = new Promise<void>((resolve) => { server.once('exit', () => resolve()) })
  const processId = server.pid
  if (processId === undefined) throw new StartError('PostgreSQL could not be started.')
  const watchdog = watchOverUs(processId, options.throwaway ? home : undefined)
  const adminUrl = `postgres://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`
  await waitUntilReady(adminUrl, () => server.exitCode !== null, () => complaint)
  server.unref()
  return {
    adminUrl,
    processId,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        server.ref()
        server.kill('SIGINT')
        await exited
      }
      watchdog.stdin.end()
      if (options.throwaway) rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A cluster for one test run: in the temporary folder, without durability, gone at the end or when we are killed. */
export async function startThrowawayServer(): Promise<EmbeddedServer> {
  const folder = join(tmpdir(), `ithaca-test-${process.pid}-${Date.now()}`)
  return await startEmbeddedServer({ folder, password: 'throwaway', throwaway: true })
}

/** A shell that waits for our end of a pipe to close, however we end, and then stops the server. */
function watchOverUs(serverPid: number, remove: string | undefined) {
  const script = `cat >/dev/null; kill -INT ${serverPid} 2>/dev/null; ${remove ? 'n=0; while kill -0 "$1" 2>/dev/null && [ $n -lt 100 ]; do sleep 0.1; n=$((n+1)); done; rm -rf "$2"' : ''}`
  const watchdog = spawn('/bin/sh', ['-c', script, 'ithaca-watchdog', String(serverPid), remove ?? ''], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watchdog.unref()
  const { stdin } = watchdog
  // The pipe alone must not keep a finished process alive.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
  return watchdog
}

function assertRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= LEAST_FREE_BYTES) return
  const free = Math.floor((bavail * bsize) / 1024 / 1024)
  throw new StartError(`Only ${free} MB are free where the database lives (${folder}); it needs 200 MB. Make room or set ITHACA_DATA to another folder.`)
}

function assertVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR_VERSION) return
  throw new StartError(
    `The data folder ${cluster} was made by PostgreSQL ${version}, and this is PostgreSQL ${MAJOR_VERSION}. ` +
      'Nothing was changed. Move the folder away to start anew, or move its data with pg_dump of that version.',
  )
}

/** A kill -9 of ours leaves the server running: its pid file says so, and it still holds the folder. */
async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const isOurs = () => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)
    } catch {
      return false
    }
  }
  for (let waited = 0; isOurs(); waited += 100) {
    if (waited === 0) process.kill(pid, 'SIGINT')
    if (waited > 30_000) throw new StartError(`Another Ithaca uses the data folder ${cluster} (process ${pid}). Stop it first.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function initialise(at: { files: string; home: string; cluster: string; account: Account | undefined; password: string }): void {
  const { files, home, cluster, account, password } = at
  rmSync(cluster, { recursive: true, force: true })
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  const passwordFile = join(home, 'password.new')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid)
  const made = spawnSync(
    join(files, 'bin', 'initdb'),
    ['-D', half, '-U', SUPERUSER, '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...account, cwd: home, encoding: 'utf8', env: { LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' } },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new StartError(`The database could not be made in ${home}: ${(made.stderr || String(made.error)).trim().slice(-500)}`)
  }
  // Renamed last: a start killed half-way finds no cluster and makes it anew.
  spawnSync('mv', [half, cluster])
  if (readdirSync(cluster).length === 0) throw new StartError(`The database could not be made in ${home}.`)
}

async function waitUntilReady(url: string, hasExited: () => boolean, complaint: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    if (hasExited()) throw new StartError(`PostgreSQL stopped at once: ${complaint().trim().split('\n').at(-1) ?? 'no reason given'}`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (Date.now() > deadline) throw new StartError(`PostgreSQL did not answer within a minute: ${String(error)}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
