import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { sha256 } from '../../platform/canonical-json.ts'

/** What is not the package's own code. */
const LEFT_OUT = new Set(['node_modules', '.git', 'test'])

/** SHA-256 of all files of a package with their paths, in hexadecimal: what stands for its code in a run's record. */
export function hashPackage(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => path.split('/').every((part) => !LEFT_OUT.has(part)))
    .toSorted()
  return sha256(files.map((path) => `${path} ${sha256(readFileSync(join(folder, path)))}\n`).join(''))
}
