import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Names the folders that `prepare.ts` has made to be copied. */
const PREPARED = { demo: 'ITHACA_E2E_DEMO', empty: 'ITHACA_E2E_EMPTY' } as const

const settingFor = (flags: readonly string[]) => (flags.includes('--empty') ? PREPARED.empty : PREPARED.demo)

/** A data folder of one's own: as a first start with these flags leaves it where that is prepared, and else as none has been. */
export function makeDataFolder(flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ithaca-e2e-'))
  const prepared = process.env[settingFor(flags)]
  if (prepared === undefined) return folder
  execFileSync('cp', ['-a', `${prepared}/.`, folder])
  const home = homeOf(prepared)
  if (home !== prepared) execFileSync('cp', ['-a', home, homeOfRoot(folder)])
  return folder
}

/** Lets later folders for these flags be copies of this one, whose server has stopped. */
export function copyFrom(folder: string, flags: readonly string[]): void {
  process.env[settingFor(flags)] = folder
}

/** Where a data folder's cluster is. */
export function homeOf(folder: string): string {
  const ofRoot = homeOfRoot(folder)
  return existsSync(join(ofRoot, 'cluster')) ? ofRoot : folder
}

/** A root user's cluster lives where the database's account can enter: these folders are private. */
function homeOfRoot(folder: string): string {
  return join('/var/lib/ithaca/data', realpathSync(folder).replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, ''))
}

export function removeDataFolder(folder: string): void {
  for (const place of [homeOf(folder), folder]) rmSync(place, { recursive: true, force: true })
}
