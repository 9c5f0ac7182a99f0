import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printSurface } from '../../src/platform/graphql/schemas.ts'

describe('the printed schemas', () => {
  it.each(['console', 'portal'] as const)('%s: the committed file is what the server serves (UPDATE=1 writes it)', (surface) => {
    const file = new URL(`../../schema.${surface}.graphql`, import.meta.url)
    const printed = printSurface(surface)
    if (process.env.UPDATE === '1') writeFileSync(file, printed)
    expect(printed === readFileSync(file, 'utf8'), `run UPDATE=1 vitest run test/platform/schemas.test.ts, and read the difference`).toBe(true)
  })

  it('M2 the console has no type through which a private answer, a room or an answer of a participant could be reached', () => {
    const console = printSurface('console')
    for (const word of ['myAnswer', 'PrivateAnswer', 'ProposalAnswer', 'Question', 'PairReasons', 'Room', 'Entry', 'Reflection', 'CheckIn']) {
      const types = [...console.matchAll(/^(?:type|interface|input|enum|union) (\w+)/gm)].map(([, name]) => name ?? '')
      expect(types.filter((name) => name === word || name === `${word}Connection`)).toEqual([])
    }
    expect(console).not.toMatch(/^\s+(answer|answers|myAnswer|mySignedAt)\b/m)
  })

  it('M4 no field of either schema is named after a measure of a person', () => {
    const fields = ['console', 'portal'].flatMap((surface) =>
      [...printSurface(surface as 'console').matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => (name ?? '').toLowerCase()))
    expect(fields.filter((name) => /rating|performance|potential|salary|bonus|appraisal|grade|ninebox|score/.test(name))).toEqual([])
  })
})
