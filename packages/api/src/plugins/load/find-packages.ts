import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PluginPackage } from '../package.ts'

const OWN_PLUGINS = realpathSync(fileURLToPath(new URL('../../../../../plugins/', import.meta.url)))
const SDK = '@ithaca/sdk'

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly main?: string
  readonly exports?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package that cannot even be found, or read. */
export interface MissingPackage {
  readonly name: string
  readonly why: string
}

/** Finds packages that this one depends on, by name. */
export function findListed(names: readonly string[]): readonly (PluginPackage | MissingPackage)[] {
  const { resolve } = createRequire(import.meta.url)
  return names.map((name) => readPackage(name, resolve.paths(name) ?? []))
}

/**
 * Finds the plugins that an operator installed into a folder of their own (`npm install --prefix <folder> <package>`):
 * every package that its package.json depends on, and that itself builds on the SDK. None when there is no such folder.
 */
export function findInstalled(folder: string): readonly (PluginPackage | MissingPackage)[] {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return []
  const { dependencies = {} } = readManifest(file)
  const modules = join(folder, 'node_modules')
  return Object.keys(dependencies)
    .filter((name) => name !== SDK && buildsOnSdk(join(modules, name, 'package.json')))
    .map((name) => readPackage(name, [modules]))
}

function buildsOnSdk(file: string): boolean {
  if (!existsSync(file)) return true
  const { dependencies = {}, peerDependencies = {} } = readManifest(file)
  return SDK in dependencies || SDK in peerDependencies
}

function readPackage(name: string, places: readonly string[]): PluginPackage | MissingPackage {
  const found = places.map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')))
  if (found === undefined) return { name, why: `The package ${name} is not installed. Install it, or take it from the list.` }
  const folder = realpathSync(found)
  try {
    const manifest = readManifest(join(folder, 'package.json'))
    const entry = join(folder, entryOf(manifest))
    const isOwn = dirname(folder) === OWN_PLUGINS
    return { name, version: manifest.version ?? '', entry: pathToFileURL(entry).href, folder, isOwn }
  } catch (error) {
    return { name, why: `Its package.json can't be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** The file that an import of the package loads: `exports` by the conditions that Node knows, or `main`. */
function entryOf({ exports, main = 'index.js' }: Manifest): string {
  const root = isRecord(exports) && '.' in exports ? exports['.'] : exports
  return conditionOf(root) ?? main
}

function conditionOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (!isRecord(target)) return undefined
  const known = ['node', 'import', 'module-sync', 'default'].find((condition) => condition in target)
  return known === undefined ? undefined : conditionOf(target[known])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
