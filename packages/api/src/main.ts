import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from './platform/config.ts'
import { type EmbeddedServer, startEmbeddedServer } from './platform/database/embedded/server.ts'
import { ensureDatabase, prepareDatabase } from './platform/database/prepare.ts'
import { createLog } from './platform/log.ts'
import { createMail } from './platform/mail/mail.ts'
import { StartError } from './platform/start-error.ts'
import { type RunningServer, startServer } from './server.ts'
import { loadDemoApart } from './demo/load-demo-apart.ts'

const DATABASE_NAME = 'ithaca'
const HELP = `npm start              starts Ithaca, the first time with a demo organisation
npm start -- --empty   the first time without one: prints a link where you make your own

Settings come from the environment; docs/configuration.md lists them all.`

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

/** Secrets of an embedded installation, made on the first start and readable by its owner alone. */
function readSecrets(folder: string): { secret: string; ownerPassword: string } {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    const made = { secret: randomBytes(32).toString('base64url'), ownerPassword: randomBytes(24).toString('base64url') }
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
    } catch (error) {
      throw new StartError(`Nothing can be written to the data folder ${folder} (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Let this account write there, or set ITHACA_DATA to another folder.`)
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as { secret: string; ownerPassword: string }
}

/** Says at once that a port is taken, before a database is started for nothing. */
async function assertPortsFree(config: Config): Promise<void> {
  for (const { port } of [config.console, config.portal]) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer()
      probe.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') {
          return reject(new StartError(`HOST is ${config.host}, where this machine can't listen (${error.code ?? error.message}). Give it an address of this machine, or 0.0.0.0 for all of them.`))
        }
        const reason = error.code === 'EADDRINUSE' ? 'is taken by another program' : 'is for root alone (those below 1024 are)'
        return reject(new StartError(`Port ${port} ${reason}. Stop that program, or choose others: CONSOLE_PORT=${port + 100} PORTAL_PORT=${port + 101} npm start`))
      })
      probe.listen(port, config.host, () => { probe.close(() => resolve()) })
    })
  }
}

function readFlags(): { empty: boolean; help: boolean } {
  try {
    return parseArgs({ options: { empty: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  }
}

function firstSteps(config: Config, setupToken: string | undefined): string {
  if (setupToken !== undefined) return `Make your organisation and its first administrator (this link works once):\n  ${config.console.url}/setup#${setupToken}\n`
  if (config.smtpUrl === undefined && !config.isProduction) return `Letters that would be mailed are kept at ${config.console.url}/outbox\n`
  return ''
}

async function start(): Promise<void> {
  let embedded: EmbeddedServer | undefined
  let running: RunningServer | undefined
  let isStopping = false
  const stop = async (code: number) => {
    if (isStopping) return
    isStopping = true
    await running?.stop().catch(() => undefined)
    await embedded?.stop().catch(() => undefined)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { say('\nStopping ...'); void stop(0) })
  // The launcher holds the other end: when it is gone, however it went, so are we.
  process.on('disconnect', () => void stop(0))
  try {
    const flags = readFlags()
    if (flags.help) {
      say(HELP)
      return await stop(0)
    }
    const config = readConfig()
    await assertPortsFree(config)
    let { databaseUrl: ownerUrl, secret } = config
    if (ownerUrl === undefined) {
      say('Starting PostgreSQL ...')
      const secrets = readSecrets(config.dataFolder)
      secret ??= secrets.secret
      embedded = await startEmbeddedServer({ folder: config.dataFolder, password: secrets.ownerPassword })
      ownerUrl = await ensureDatabase(embedded.adminUrl, DATABASE_NAME)
    }
    if (secret === undefined) throw new StartError('Set ITHACA_SECRET.')
    say('Bringing the database up to date ...')
    const access = await prepareDatabase(ownerUrl, secret)
    const mail = createMail(config)
    const isEmbedded = embedded !== undefined
    const hasDemo = isEmbedded || !config.isProduction
    running = await startServer({
      access,
      secret,
      host: config.host,
      console: config.console,
      portal: config.portal,
      mail,
      log: createLog(config.logLevel),
      hasDemoSignIn: hasDemo,
      hasOutbox: config.smtpUrl === undefined && !config.isProduction,
      oidc: config.oidc,
      isBehindProxy: config.isBehindProxy,
      isProduction: config.isProduction,
      isAlone: isEmbedded,
    })
    const isEmpty = flags.empty || !hasDemo
    if (running.setupToken !== undefined && !isEmpty) {
      say('Making the demo organisation ...')
      await loadDemoApart(access)
    }
    say(`\n  Console  ${config.console.url}\n  Portal   ${config.portal.url}\n\n${firstSteps(config, isEmpty ? running.setupToken : undefined)}\nCtrl-C stops everything.\n`)
    const mailProblem = await mail.findProblem()
    if (mailProblem !== undefined && !isStopping) say(`The mail server at SMTP_URL takes no letters (${mailProblem}). They wait, and go out once it does.`)
  } catch (error) {
    if (error instanceof StartError) process.stderr.write(`\n${error.message}\n`)
    else process.stderr.write(`\nIthaca could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    await stop(1)
  }
}

await start()
