// What `npm start`, `npm test`, `npm run dev` and `npm run solve` call. Plain JavaScript for Node 20, because it runs
// before anything is installed: it installs what is missing, and hands over to Node 24 from node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PNPM = 'pnpm@12.21.0'
const LEAST_NODE = [20, 19]
const RUN_NODE = 24
/** A small nursery: the server answers requests, which need none, and stays a hundred megabytes smaller at rest. */
const MEMORY_FLAGS = ['--max-semi-space-size=4']
/** Deprecations are for whoever develops, and those that show are of libraries (Prisma's use of pg). */
const QUIET_FLAGS = ['--disable-warning=DeprecationWarning']
const INSTALLED_MARK = join(ROOT, 'node_modules', '.ithaca-installed')

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

/** Runs a command to its end with its output shown; ends us with its code when it fails. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
  if (error) stop(`"${command}" could not be started: ${error.message}`)
  if (status !== 0) {
    if (options.failure) process.stderr.write(`\n${options.failure}\n`)
    process.exit(status ?? 1)
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    stop(`This is Node ${process.versions.node}. Ithaca needs Node ${LEAST_NODE.join('.')} or newer to start from.`)
  }
}

/** A fingerprint of all that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch} ${PNPM}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function install() {
  const now = fingerprint()
  if (existsSync(INSTALLED_MARK) && readFileSync(INSTALLED_MARK, 'utf8') === now) return
  say('Installing what Ithaca needs (the first time takes a minute or two) ...')
  run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    env: { ...process.env, CI: 'true' },
    failure: 'The install did not finish. Is the npm registry within reach, and is there room on the disk (about 1.5 GB)?',
  })
  writeFileSync(INSTALLED_MARK, now)
}

/** The folder of a Node 24: the one from node_modules on Linux, the machine's own elsewhere. */
function nodeFolder() {
  const ours = join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin')
  if (existsSync(join(ours, 'node'))) return ours
  if (Number(process.versions.node.split('.')[0]) >= RUN_NODE) return join(process.execPath, '..')
  return stop(`Ithaca runs on Node ${RUN_NODE}, and none comes with it for ${process.platform}-${process.arch}. Install Node ${RUN_NODE} and start again.`)
}

function environment() {
  return {
    ...process.env,
    PATH: [nodeFolder(), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    // What Node compiles is kept: every start after the first one, and each of a test's many, is 0.7 s shorter.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, 'node_modules', '.cache', 'compiled'),
  }
}

/** Runs a long-lived Node 24 program: Ctrl-C is its to handle, and it ends when we do, however we end. */
function serve(args, env) {
  const child = spawn(join(nodeFolder(), 'node'), [...MEMORY_FLAGS, ...args], { cwd: ROOT, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

function turbo(tasks, env) {
  run('turbo', ['run', ...tasks, '--output-logs=errors-only', '--log-order=grouped'], { env, failure: 'The build failed; the reason stands above.' })
}

const [verb, ...rest] = process.argv.slice(2)
checkNode()
install()
const env = environment()
switch (verb) {
  case 'start':
    say('Building the console and the portal ...')
    turbo(['generate', 'build', '--filter=@ithaca/web', '--filter=@ithaca/api'], env)
    serve([...QUIET_FLAGS, 'packages/api/src/main.ts', ...rest], env)
    break
  case 'dev':
    turbo(['generate'], env)
    serve(['scripts/dev.ts', ...rest], env)
    break
  case 'test':
    run(join(nodeFolder(), 'node'), ['scripts/test.ts', ...rest], { env })
    break
  case 'solve':
    run(join(nodeFolder(), 'node'), ['scripts/solve.ts', ...rest], { env })
    break
  default:
    stop('Say what to run: start, dev, test or solve.')
}
