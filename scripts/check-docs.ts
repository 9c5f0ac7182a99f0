/**
 * Holds the documentation to what is there: every relative link leads to a file and, where it names one, to a heading;
 * every GraphQL snippet fits the console's schema or the portal's. Called by `npm test`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'

const schemas = ['console', 'portal'].map((surface) => buildSchema(readFileSync(`packages/api/schema.${surface}.graphql`, 'utf8')))
const faults: string[] = []

/** A heading's anchor, as code hosts make them. */
const anchorOf = (heading: string) =>
  heading.toLowerCase().replaceAll(/`|\[|\]\([^)]*\)/g, '').replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-')

const proseOf = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
const anchorsOf = (file: string) =>
  new Set([...readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')))

function checkLinks(file: string, text: string): void {
  for (const [, target = ''] of proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue
    const [path = '', anchor] = target.split('#')
    const place = path === '' ? file : join(dirname(file), path)
    if (!existsSync(place)) faults.push(`${file}: ${target} is not there`)
    else if (anchor !== undefined && statSync(place).isFile() && place.endsWith('.md') && !anchorsOf(place).has(anchor)) faults.push(`${file}: ${target} names no heading`)
  }
}

function checkGraphql(file: string, text: string): void {
  for (const [, snippet = ''] of text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)) {
    try {
      const document = parse(snippet)
      if (schemas.every((schema) => validate(schema, document).length > 0)) {
        faults.push(`${file}: a GraphQL snippet fits neither schema: ${validate(schemas[0]!, document)[0]?.message}`)
      }
    } catch (error) {
      faults.push(`${file}: a GraphQL snippet can't be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

const files = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n').filter((file) => existsSync(file) && !file.includes('/template/'))
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  checkLinks(file, text)
  checkGraphql(file, text)
}
process.stdout.write(faults.length === 0 ? `${files.length} pages, every link and snippet holds.\n` : `${faults.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
