import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const HERE = join(import.meta.dirname, '..')
const SDK = join(HERE, '../sdk')
const require = createRequire(import.meta.url)

/** A running server. */
export interface Server {
  readonly url: string
  stop(): void
}

/** A folder outside the workspace, in which things are packed, unpacked and run as an author would. */
export interface Workshop {
  readonly folder: string
  /** Runs a program of Node in a folder and answers what it wrote; throws what it wrote when it fails. */
  /** Starts a server on a free port and answers where it is. */
  serve(options: { readonly program: string; readonly cwd: string }): Promise<Server>
  run(options: { readonly program: string; readonly args: readonly string[]; readonly cwd: string }): string
}

interface Manifest {
  readonly exports: unknown
  readonly publishConfig: { readonly exports: unknown }
  readonly scripts: unknown
}

/** Opens a workshop in the system's folder for temporary files. */
export function openWorkshop(): Workshop {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ithaca-plugin-')))
  const run: Workshop['run'] = ({ program, args, cwd }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}\n${stderr}`)
    return stdout
  }
  return { folder, run, serve }
}

async function serve({ program, cwd }: { readonly program: string; readonly cwd: string }): Promise<Server> {
  const child = spawn(process.execPath, [program, '0'], { cwd })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const url = /http:\S+/.exec(said)?.[0].replace('localhost', '127.0.0.1')
    if (url !== undefined) return { url, stop: () => child.kill() }
  }
  throw new Error(`${program} ended before it served.`)
}

/** The main program of an installed package. */
export function programOf(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path)
}

/** Builds the SDK as it is published, and unpacks it where a plugin finds it. */
export function installSdk({ run, folder }: Workshop, modules: string): void {
  const target = join(modules, '@ithaca/sdk')
  mkdirSync(target, { recursive: true })
  const compiler = programOf('typescript', 'bin/tsc')
  run({ program: compiler, args: ['-p', 'tsconfig.build.json', '--outDir', join(target, 'dist')], cwd: SDK })
  const {
    publishConfig,
    scripts: _,
    ...manifest
  } = JSON.parse(readFileSync(join(SDK, 'package.json'), 'utf8')) as Manifest
  writeFileSync(join(target, 'package.json'), JSON.stringify({ ...manifest, ...publishConfig }))
  mkdirSync(join(modules, '@standard-schema'), { recursive: true })
  symlinkSync(join(SDK, 'node_modules/@standard-schema/spec'), join(modules, '@standard-schema/spec'))
  mkdirSync(folder, { recursive: true })
}

/** Puts packages of this workspace where a plugin outside finds them. */
export function installPackages(names: readonly string[], modules: string): void {
  for (const name of names) symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(modules, name))
}

/** Packs this package as it is published and unpacks it; answers the unpacked folder. */
export function unpackScaffold({ folder }: Workshop): string {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: HERE,
    encoding: 'utf8',
  })
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', folder])
  return join(folder, 'package')
}
