import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig, SETTING_NAMES } from '../../src/platform/config.ts'

describe('settings', () => {
  it('are all in docs/configuration.md, and nothing else is', () => {
    const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8')
    const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '')
    expect(documented.toSorted()).toEqual(SETTING_NAMES.toSorted())
  })

  it('need nothing to be set', () => {
    expect(readConfig({})).toMatchObject({ console: { port: 4000 }, portal: { port: 4001 }, databaseUrl: undefined, isProduction: false })
  })

  it.each([
    [{ CONSOLE_PORT: '0' }, /CONSOLE_PORT/],
    [{ CONSOLE_PORT: '4001' }, /must differ/],
    [{ DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'postgres://x/y' }, /ITHACA_SECRET/],
    [{ ITHACA_SECRET: 'short' }, /ITHACA_SECRET/],
    [{ SMTP_URL: 'http://x' }, /SMTP_URL/],
    [{ NODE_ENV: 'production' }, /In production, set SMTP_URL/],
  ])('say what is wrong with %o', (values, sentence) => {
    expect(() => readConfig(values)).toThrow(sentence)
  })
})
