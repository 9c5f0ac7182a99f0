/**
 * Writes the SQL that leads from the schema files of a commit (HEAD by default) to those of the working tree:
 * `node scripts/author-migration.ts add-something [commit]`.
 * Read it, and add row-level security for new tables, before you commit it together with the schema.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { startThrowawayServer } from '../src/platform/database/embedded/server.ts'
import { diffSchemas } from '../src/platform/database/migrate.ts'

const [, , name, commit = 'HEAD'] = process.argv
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) throw new Error('Name the migration in kebab-case.')

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', cwd: new URL('..', import.meta.url) })
}

const older = git('ls-tree', '-r', '--name-only', commit, 'prisma/schema')
  .split('\n')
  .filter((path) => path.endsWith('.prisma'))
  .map((path): [string, string] => [path, git('show', `${commit}:./${path}`)])
const server = await startThrowawayServer()
try {
  const sql = await diffSchemas(server.adminUrl, older)
  const folder = new URL('../prisma/migrations/', import.meta.url)
  const number = (await readdir(folder)).filter((entry) => /^\d{4}/.test(entry)).length + 1
  const target = new URL(`${String(number).padStart(4, '0')}_${name.replaceAll('-', '_')}/`, folder)
  await mkdir(target)
  await writeFile(new URL('migration.sql', target), sql)
  process.stdout.write(`${target.pathname}migration.sql\n`)
} finally {
  await server.stop()
}
process.exit()
