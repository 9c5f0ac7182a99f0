import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TEMPLATE = join(import.meta.dirname, '../template')
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const MAX_NAME_LENGTH = 60

/** Files in which the plugin's name stands where the template has its own. */
const NAMED = ['package.json', 'README.md', 'src/index.ts']

/** Files that cannot be packed under their own name: npm leaves out a .gitignore, and reads any package.json. */
const RENAMED = { '_gitignore': '.gitignore', '_package.json': 'package.json' }

/**
 * Writes a new plugin into a folder of its name. Nothing is asked, nothing is installed and nothing is overwritten.
 *
 * @param {{ name: string, parent: string }} options The plugin's id and npm name, in kebab-case, and where to put it.
 * @returns {{ ok: boolean, message: string }} What to tell the author.
 */
export function createPlugin({ name, parent }) {
  if (!KEBAB.test(name) || name.length > MAX_NAME_LENGTH) {
    const message = `"${name}" cannot be a plugin's name. Use small letters, digits and hyphens: acme-first-jobs.\n`
    return { ok: false, message }
  }
  const folder = join(parent, name)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    const message = `The folder ${name} is there already and not empty. Nothing was changed; choose another name.\n`
    return { ok: false, message }
  }
  cpSync(TEMPLATE, folder, { recursive: true })
  for (const [packed, real] of Object.entries(RENAMED)) renameSync(join(folder, packed), join(folder, real))
  for (const file of NAMED) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('first-jobs', name))
  }
  return { ok: true, message: farewell(name) }
}

/** @param {string} name */
function farewell(name) {
  return `Made ${name}: one criterion, its question, its words in two languages, and its test.

  cd ${name}
  npm install
  npm test        # the contract, and the pairs that you care about
  npm run dev     # fifty made-up people, who fits whom, and why
  npm run build   # what an installation of Ithaca loads

Begin in src/index.ts. The README says what to do next.
`
}
