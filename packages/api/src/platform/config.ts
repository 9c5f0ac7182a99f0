import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error.ts'

const port = z.coerce.number('a number is wanted').int('a whole number is wanted').min(1, 'from 1 on').max(65_535, '65535 at most')
const origin = z.url({ protocol: /^https?$/, error: 'an address such as https://console.example.org is wanted' }).transform((value) => new URL(value).origin)

/** Every setting, from the environment. docs/configuration.md is this table in words; a test compares the two. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Owner of a PostgreSQL (>= 15) database to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'postgres://owner:password@host:5432/name is wanted' }).optional(),
  /** Where the embedded database and its secrets live. */
  ITHACA_DATA: z.string().min(1).default('.ithaca'),
  /** The folder into which more plugins are installed; `plugins` in ITHACA_DATA unless told. */
  ITHACA_PLUGINS: z.string().min(1).optional(),
  /** 32 characters or more; needed with DATABASE_URL, kept in the data folder otherwise. */
  ITHACA_SECRET: z.string().min(32, '32 characters or more are wanted').max(500, '500 characters at most').optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  CONSOLE_PORT: port.default(4000),
  PORTAL_PORT: port.default(4001),
  /** Where people reach the two, when a proxy stands before them. */
  CONSOLE_URL: origin.optional(),
  PORTAL_URL: origin.optional(),
  /** Mail goes out here; without it a page on this machine keeps it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp://user:password@host:587 is wanted, or smtps:' }).optional(),
  MAIL_FROM: z.string().max(320).regex(/^[^<>@]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>\s*$/, 'an address is wanted, such as Ithaca <ithaca@example.org>').optional(),
  /** People may sign in through this OpenID Connect provider; all four, or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).max(2_000).optional(),
  OIDC_NAME: z.string().min(1).max(60).optional(),
  /** A proxy stands before us, and the last address in its X-Forwarded-For is the caller's. */
  BEHIND_PROXY: z.stringbool('true or false is wanted').default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

/** The settings that this process runs with. */
export interface Config {
  readonly isProduction: boolean
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly secret: string | undefined
  readonly host: string
  readonly console: { readonly port: number; readonly url: string }
  readonly portal: { readonly port: number; readonly url: string }
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly name: string } | undefined
  readonly isBehindProxy: boolean
  readonly logLevel: string
}

/** The names of all settings, for the documentation's test. */
export const SETTING_NAMES = Object.keys(environment.shape)

/** Reads and checks the environment. Throws a StartError that names every setting at fault. */
export function readConfig(values: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new StartError(`Settings that can't be used: ${faults.join('; ')}. docs/configuration.md lists them all.`)
  }
  const it = parsed.data
  if (it.DATABASE_URL !== undefined && it.ITHACA_SECRET === undefined) {
    throw new StartError('With DATABASE_URL, set ITHACA_SECRET too: 32 random characters or more, the same on every machine.')
  }
  if (it.CONSOLE_PORT === it.PORTAL_PORT) throw new StartError('CONSOLE_PORT and PORTAL_PORT must differ.')
  if (it.ITHACA_PLUGINS !== undefined && !existsSync(it.ITHACA_PLUGINS)) {
    throw new StartError(`ITHACA_PLUGINS names ${it.ITHACA_PLUGINS}, which is not there. Make that folder, or leave the setting out.`)
  }
  if (it.NODE_ENV === 'production') assertProduction(it)
  return {
    isProduction: it.NODE_ENV === 'production',
    databaseUrl: it.DATABASE_URL,
    dataFolder: resolve(it.ITHACA_DATA),
    secret: it.ITHACA_SECRET,
    host: it.HOST,
    console: { port: it.CONSOLE_PORT, url: it.CONSOLE_URL ?? `http://localhost:${it.CONSOLE_PORT}` },
    portal: { port: it.PORTAL_PORT, url: it.PORTAL_URL ?? `http://localhost:${it.PORTAL_PORT}` },
    smtpUrl: it.SMTP_URL,
    mailFrom: it.MAIL_FROM ?? 'Ithaca <ithaca@localhost>',
    oidc: readOidc(it),
    isBehindProxy: it.BEHIND_PROXY,
    logLevel: it.LOG_LEVEL,
  }
}

/** What a start that real people are to use can't do without: each fault would show only once a letter is read. */
function assertProduction(it: z.output<typeof environment>): void {
  if (it.SMTP_URL === undefined) {
    throw new StartError('In production, set SMTP_URL: invitations and links to sign in go out by mail, and without it nobody would get them.')
  }
  if (it.MAIL_FROM === undefined) throw new StartError('In production, set MAIL_FROM: who letters come from, such as Ithaca <ithaca@example.org>.')
  if (it.CONSOLE_URL === undefined || it.PORTAL_URL === undefined) {
    throw new StartError('In production, set CONSOLE_URL and PORTAL_URL: where people reach the two. Links in letters lead there.')
  }
  if (it.CONSOLE_URL === it.PORTAL_URL) {
    throw new StartError('CONSOLE_URL and PORTAL_URL must differ: an origin of its own keeps the portal apart from the console.')
  }
  for (const url of [it.CONSOLE_URL, it.PORTAL_URL]) {
    const { protocol, hostname } = new URL(url)
    if (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1') continue
    throw new StartError(`In production, ${url} must begin with https: browsers lend a room its keys nowhere else, and sign-ins would travel in the open.`)
  }
}

/** The folder into which an operator installs more plugins. It is read when the catalogue is, before all the rest. */
export function readPluginsFolder(values: Record<string, string | undefined> = process.env): string {
  return resolve(values['ITHACA_PLUGINS'] || join(values['ITHACA_DATA'] || '.ithaca', 'plugins'))
}

function readOidc({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name }: z.output<typeof environment>): Config['oidc'] {
  const given = [issuer, clientId, clientSecret, name].filter((value) => value !== undefined).length
  if (given === 0) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || name === undefined) {
    throw new StartError('Set OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME together, or none of them.')
  }
  return { issuer, clientId, clientSecret, name }
}
