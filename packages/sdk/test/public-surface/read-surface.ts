import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Something that an entry point exports, as the compiler declares it. */
export interface Exported {
  readonly name: string
  /** The docstring's text without its frame, or nothing. */
  readonly docs: string
  /** The declaration with its members' docstrings. */
  readonly declaration: string
}

/** An entry point of the package, and what it exports in the order of its source. */
export interface EntryPoint {
  readonly name: string
  readonly docs: string
  readonly exported: readonly Exported[]
}

const ROOT = join(import.meta.dirname, '../..')
const ENTRIES = {
  '.': 'index',
  './checks': 'checks/index',
  './testing': 'testing/index',
  './unstable': 'unstable/index',
}

/** Lets the compiler write declarations to a folder of its own, and reads what each entry point exports. */
export function readSurface(): readonly EntryPoint[] {
  const folder = mkdtempSync(join(tmpdir(), 'ithaca-sdk-'))
  try {
    const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
    const options = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', folder]
    execFileSync(process.execPath, [compiler, ...options], { cwd: ROOT })
    return Object.entries(ENTRIES).map(([name, file]) => readEntry(name, join(folder, `${file}.d.ts`)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readEntry(name: string, path: string): EntryPoint {
  const text = readFileSync(path, 'utf8')
  const reexports = [...text.matchAll(/^export (?:type )?\{ ([^}]*) \} from '([^']+)';$/gm)]
  const own = statementsOf(text).filter(({ declaration }) => !declaration.startsWith('export {'))
  const exported = reexports.flatMap(([, names = '', from = '']) => {
    const statements = statementsOf(readFileSync(join(dirname(path), from.replace(/\.(js|ts)$/, '.d.ts')), 'utf8'))
    return names.split(',').flatMap((each) => {
      const wanted = each.trim().replace(/^type /, '')
      return wanted === '' ? [] : [find(wanted, statements, from)]
    })
  })
  const local = own.filter((statement) => !statement.declaration.startsWith('export type {'))
  return { name, docs: docsOf(/^\/\*\*[^]*?\*\//.exec(text)?.[0] ?? ''), exported: [...exported, ...local] }
}

function find(name: string, statements: readonly Exported[], from: string): Exported {
  const found = statements.filter((statement) => statement.name === name)
  const [first] = found
  if (first === undefined) throw new Error(`${name} is not declared in ${from}.`)
  return { ...first, declaration: found.map(({ declaration }) => declaration).join('\n') }
}

/** The exported statements of a declaration file: each begins at the left edge, its docstring above it. */
function statementsOf(text: string): readonly Exported[] {
  const chunks = text.split(/^(?=\/\*\*|export )/m)
  return chunks.flatMap((chunk, index) => {
    const name = /^export (?:declare )?(?:interface|type|function|const) (\w+)/.exec(chunk)?.[1]
    if (name === undefined) return []
    const above = chunks[index - 1] ?? ''
    return [{ name, docs: above.startsWith('/**') ? docsOf(above) : '', declaration: chunk.trim() }]
  })
}

function docsOf(comment: string): string {
  return comment
    .replace(/^\/\*\*\s?|\s*\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim()
}
