import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig, SETTING_NAMES } from '../../src/platform/config.ts'

const PRODUCTION = {
  NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Ithaca <ithaca@example.org>',
  CONSOLE_URL: 'https://console.example.org', PORTAL_URL: 'https://portal.example.org',
}

describe('settings', () => {
  it('are all in docs/configuration.md, and nothing else is', () => {
    const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8')
    const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '')
    expect(documented.toSorted()).toEqual(SETTING_NAMES.toSorted())
  })

  it('need nothing to be set', () => {
    expect(readConfig({})).toMatchObject({ console: { port: 4000 }, portal: { port: 4001 }, databaseUrl: undefined, isProduction: false })
  })

  it('take a production start with all that it needs, and one on this machine alone without https', () => {
    expect(readConfig(PRODUCTION).isProduction).toBe(true)
    expect(readConfig({ ...PRODUCTION, CONSOLE_URL: 'http://localhost:1', PORTAL_URL: 'http://localhost:2' }).portal.url).toBe('http://localhost:2')
  })

  it.each([
    [{ CONSOLE_PORT: '0' }, /CONSOLE_PORT/],
    [{ CONSOLE_PORT: '4001' }, /must differ/],
    [{ DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'postgres://x/y' }, /ITHACA_SECRET/],
    [{ ITHACA_SECRET: 'short' }, /ITHACA_SECRET/],
    [{ SMTP_URL: 'http://x' }, /SMTP_URL/],
    [{ MAIL_FROM: 'Ithaca' }, /MAIL_FROM: an address is wanted/],
    [{ BEHIND_PROXY: 'maybe' }, /BEHIND_PROXY: true or false/],
    [{ ITHACA_PLUGINS: '/nowhere/at/all' }, /ITHACA_PLUGINS names .*not there/],
    [{ OIDC_ISSUER: 'https://login.example.com' }, /OIDC_CLIENT_ID.*together, or none/],
    [{ ...PRODUCTION, SMTP_URL: '' }, /In production, set SMTP_URL/],
    [{ ...PRODUCTION, MAIL_FROM: '' }, /In production, set MAIL_FROM/],
    [{ ...PRODUCTION, PORTAL_URL: '' }, /In production, set CONSOLE_URL and PORTAL_URL/],
    [{ ...PRODUCTION, PORTAL_URL: PRODUCTION.CONSOLE_URL }, /must differ/],
    [{ ...PRODUCTION, PORTAL_URL: 'http://portal.example.org' }, /http:\/\/portal.example.org must begin with https/],
  ])('say what is wrong with %o', (values, sentence) => {
    expect(() => readConfig(values)).toThrow(sentence)
  })
})
