import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { acts } from '../../src/console/i18n/en/acts.ts'

/** Acts on the studio's workbench, which the audit does not note. */
const UNNOTED = ['closeStudio', 'solveStudio']
/** Acts beside GraphQL. */
const ROUTES = ['uploadDirectoryFile']

describe('the audit', () => {
  it('has words for whatever the console can do, and for nothing else', () => {
    const schema = buildSchema(readFileSync(new URL('../../../api/schema.console.graphql', import.meta.url), 'utf8'))
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
    expect(Object.keys(acts).toSorted()).toEqual([...mutations.filter((name) => !UNNOTED.includes(name)), ...ROUTES].toSorted())
  })
})
