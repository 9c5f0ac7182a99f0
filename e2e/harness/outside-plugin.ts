import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = realpathSync(fileURLToPath(new URL('../../', import.meta.url)))
const TYPESCRIPT = join(ROOT, 'node_modules/typescript/bin/tsc')
const QUIET = ['--offline', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--silent', '--install-links']

/** A plugin that an author made elsewhere and an operator installed, by the package's name. */
export interface OutsidePlugin {
  /** What ITHACA_PLUGINS names. */
  readonly folder: string
  remove(): void
}

/**
 * Makes a plugin with the scaffold as an author would, outside the workspace and from packed tarballs, and installs it
 * by name into a folder of plugins as an operator would. Needs no network: what it depends on is packed from here.
 */
export function installOutsidePlugin(name: string): OutsidePlugin {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'ithaca-outside-')))
  const folder = join(work, 'plugins')
  const install = (into: string, packages: readonly string[]) => {
    mkdirSync(into)
    execFileSync('npm', ['install', '--prefix', into, ...QUIET, ...packages], { cwd: work, stdio: 'pipe' })
  }
  const pack = (from: string) => {
    const into = mkdtempSync(join(work, 'packed-'))
    execFileSync('pnpm', ['pack', '--pack-destination', into], { cwd: from, stdio: 'pipe' })
    return join(into, readdirSync(into)[0]!)
  }
  // What the registry has, from where it was installed. Equal files are one there, and npm takes no links.
  const asPublished = (from: string) => {
    const file = join(mkdtempSync(join(work, 'packed-')), 'package.tgz')
    execFileSync('tar', ['-czf', file, '--hard-dereference', '--transform', 's,^[.],package,', '--exclude', './node_modules', '-C', realpathSync(from), '.'])
    return file
  }
  const sdk = join(ROOT, 'packages/sdk')
  const tarballs = [
    pack(sdk),
    asPublished(join(sdk, 'node_modules/zod')),
    asPublished(join(sdk, 'node_modules/@standard-schema/spec')),
  ]
  const scaffold = join(work, 'scaffold')
  mkdirSync(scaffold)
  execFileSync('tar', ['-xzf', pack(join(ROOT, 'packages/create-ithaca-plugin')), '-C', scaffold])
  execFileSync(process.execPath, [join(scaffold, 'package/bin/create-ithaca-plugin.js'), name], { cwd: work })
  const plugin = join(work, name)
  install(join(work, 'libraries'), tarballs)
  symlinkSync(join(work, 'libraries/node_modules'), join(plugin, 'node_modules'))
  execFileSync(process.execPath, [TYPESCRIPT, '-p', 'tsconfig.build.json'], { cwd: plugin })
  install(folder, [...tarballs, asPublished(plugin)])
  return { folder, remove: () => rmSync(work, { recursive: true, force: true }) }
}
