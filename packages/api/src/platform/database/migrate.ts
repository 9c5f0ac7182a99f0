import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const PRISMA_FOLDER = fileURLToPath(new URL('../../../prisma', import.meta.url))
const NO_FILTERS = { externalTables: [], externalEnums: [] }

interface EngineModule {
  SchemaEngine: {
    new: (
      options: { datamodels: [string, string][] },
      log: (message: string) => void,
      adapter: ReturnType<typeof bindMigrationAwareSqlAdapterFactory>,
    ) => Promise<{
      applyMigrations: (input: object) => Promise<{ appliedMigrationNames: string[] }>
      diff: (input: object) => Promise<{ stdout: string | null }>
    }>
  }
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

let engineModule: Promise<EngineModule> | undefined

/** Prisma's schema engine as WebAssembly, loaded by hand: its own loader wants a bundler, its binary a download. */
async function loadEngine(): Promise<EngineModule> {
  const require = createRequire(import.meta.url)
  const folder = join(require.resolve('@prisma/schema-engine-wasm'), '..')
  const glue = (await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)) as EngineModule
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: () => undefined } })
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}

async function readSchema(): Promise<SchemaFiles> {
  const folder = join(PRISMA_FOLDER, 'schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted()
  return await Promise.all(names.map(async (name): Promise<[string, string]> => [join(folder, name), await readFile(join(folder, name), 'utf8')]))
}

async function readMigrations() {
  const baseDir = join(PRISMA_FOLDER, 'migrations')
  const names = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = await Promise.all(
    names.toSorted().map(async (path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8') } },
    })),
  )
  const lockfile = { path: './migration_lock.toml', content: 'provider = "postgresql"\n' }
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories }
}

/** Runs a script whole; the adapter would cut it at every semicolon, also inside a function's body. */
async function runScript(ownerUrl: string, script: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(script)
  } finally {
    await client.end()
  }
}

type Engine = Awaited<ReturnType<EngineModule['SchemaEngine']['new']>>

/** Lends an engine connected as the owner, and closes its connections afterwards. */
async function withEngine<Value>(ownerUrl: string, work: (engine: Engine) => Promise<Value>): Promise<Value> {
  engineModule ??= loadEngine()
  const { SchemaEngine } = await engineModule
  const factory = new PrismaPg({ connectionString: ownerUrl })
  const connect = factory.connect.bind(factory)
  const opened: Awaited<ReturnType<typeof connect>>[] = []
  factory.connect = async () => {
    const adapter = Object.assign(await connect(), { executeScript: (script: string) => runScript(ownerUrl, script) })
    opened.push(adapter)
    return adapter
  }
  try {
    return await work(await SchemaEngine.new({ datamodels: await readSchema() }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory)))
  } finally {
    await Promise.all(opened.map((adapter) => adapter.dispose()))
  }
}

/**
 * Applies the migrations that the database does not have yet, as `prisma migrate deploy` would; the two stay
 * interchangeable. Returns the names of those applied.
 */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  const { appliedMigrationNames } = await withEngine(ownerUrl, (engine) => engine.applyMigrations({ migrationsList, filters: NO_FILTERS }))
  return appliedMigrationNames
}

/** A schema's files: path and content. */
export type SchemaFiles = [path: string, content: string][]

/** SQL that leads from an older schema to the schema files. For authoring a migration; `scratchUrl` is only connected to. */
export async function diffSchemas(scratchUrl: string, older: SchemaFiles): Promise<string> {
  const newer = await readSchema()
  const asTarget = (files: SchemaFiles) =>
    files.length === 0
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: files.map(([path, content]) => ({ path, content })) }
  const { stdout } = await withEngine(scratchUrl, (engine) => engine.diff({
    from: asTarget(older),
    to: asTarget(newer),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: NO_FILTERS,
  }))
  return stdout ?? ''
}
