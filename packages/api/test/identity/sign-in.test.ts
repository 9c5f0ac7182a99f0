import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { withFunction } from '../attacks/without.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { type Arranged, arrange, mutate, signIn } from '../program/arrange.ts'
import { allowWays, CONSOLE, letterTo, openBrowser, PORTAL, post, signInThroughProvider, waitForLetter, whoIs } from './arrange-sign-in.ts'
import { startProvider, type StartedProvider } from './provider/start-provider.ts'

describe('signing in', () => {
  let server: TestServer
  let provider: StartedProvider
  let home: Arranged
  beforeAll(async () => {
    provider = await startProvider([`${CONSOLE}/auth/callback/oidc`, `${PORTAL}/auth/callback/oidc`])
    server = await startTestServer(undefined, undefined, { oidc: { ...provider, name: 'Ithaca University' } })
    home = await arrange(server, 'SignIn', ['Ann', 'Ben'])
    await asOwner(server.database, `UPDATE app."Person" SET email = lower("fullName") || '@signin.example' WHERE "fullName" IN ('Ann', 'Ben')`)
  })
  beforeEach(() => allowWays(server, home.organisationId, ['magic-link', 'oidc', 'passkey']))
  afterAll(async () => {
    await server.stop()
    provider.stop()
  })

  const link = async (address: string) => {
    await post(openBrowser(server), PORTAL, '/auth/sign-in/magic-link', { email: address, callbackURL: '/' })
    return /http\S+/.exec(letterTo(server, address) ?? '')?.[0]
  }

  describe('through the identity provider', () => {
    it('goes by code with PKCE and finds a person of the directory by an address that the provider has verified', async () => {
      const browser = openBrowser(server)
      expect(await signInThroughProvider(browser, PORTAL, 'ann-1|ann@signin.example|true')).toBe(`${PORTAL}/`)
      expect(await whoIs(browser, PORTAL)).toBe('Ann')
      expect(await whoIs(browser, CONSOLE)).toBeNull()
      const [account] = await asOwner(server.database, `SELECT "accessToken", "refreshToken", "idToken" FROM identity."Account"`)
      expect(account).toEqual({ accessToken: null, refreshToken: null, idToken: null })
    })

    it.each([
      ['an address that the provider has not verified', 'ben-9|ben@signin.example|false'],
      ['an address that nobody in the directory has', 'eve-1|eve@elsewhere.example|true'],
      ['another subject under an address that is taken', 'ann-2|ann@signin.example|true'],
    ])('attack 18: opens nothing to %s', async (_what, who) => {
      const browser = openBrowser(server)
      expect(await signInThroughProvider(browser, PORTAL, who)).toContain('/sign-in?error=')
      expect(await whoIs(browser, PORTAL)).toBeNull()
    })

    it('attack 18: the other subject gets in once the defence is taken out, so the test can fail', async () => {
      await asOwner(server.database, 'DROP INDEX identity.one_account_a_provider')
      const browser = openBrowser(server)
      await signInThroughProvider(browser, PORTAL, 'ann-2|ann@signin.example|true')
      expect(await whoIs(browser, PORTAL)).toBe('Ann')
      await asOwner(server.database, `DELETE FROM identity."Account" a WHERE a."accountId" LIKE 'YW5uLTJ8%'`)
      await asOwner(server.database, 'CREATE UNIQUE INDEX one_account_a_provider ON identity."Account" ("userId", "providerId")')
    })

    it('attack 18: the subject that was refused gets in once the provider has verified the address', async () => {
      const browser = openBrowser(server)
      await signInThroughProvider(browser, PORTAL, 'ben-9|ben@signin.example|true')
      expect(await whoIs(browser, PORTAL)).toBe('Ben')
    })

    it('takes no token that the caller brings, and no other provider', async () => {
      const browser = openBrowser(server)
      for (const body of [{ provider: 'oidc', idToken: { token: 'x' } }, { provider: 'google' }]) {
        expect((await post(browser, PORTAL, '/auth/sign-in/social', body)).status).toBe(404)
      }
    })
  })

  describe('an invitation', () => {
    const invite = async (name: string) => {
      const before = server.mail.outbox.length
      expect(await mutate(home.console, 'inviteToSignIn', { personId: globalIdOf('Person', home.people.get(name) ?? ''), to: 'PORTAL' })).toMatchObject({ __typename: 'Person' })
      while (server.mail.outbox.length === before) await new Promise((resolve) => { setTimeout(resolve, 50) })
      return /invitation#(\S+)/.exec(await waitForLetter(server, `${name.toLowerCase()}@signin.example`))?.[1] ?? ''
    }
    const take = async (secret: string, email: string, origin = PORTAL) => (await post(openBrowser(server), origin, '/auth/invitation', { secret, email })).status

    beforeEach(() => asOwner(server.database, 'DELETE FROM identity."Attempt"'))
    /** The statement that takes an invitation, without one of its conditions. */
    const withoutCondition = (condition: string, work: () => Promise<number>) =>
      withFunction(server.database, 'identity.take_invitation', (text) => text.replace(condition, 'true'), work)

    it('attack 16: opens once, to the address that it went to, on its surface, in time', async () => {
      const secret = await invite('Ben')
      expect(await take(secret, 'ann@signin.example')).toBe(404)
      expect(await take(secret, 'ben@signin.example', CONSOLE)).toBe(404)
      const browser = openBrowser(server)
      expect((await post(browser, PORTAL, '/auth/invitation', { secret, email: 'Ben@signin.example' })).status).toBe(200)
      expect(await whoIs(browser, PORTAL)).toBe('Ben')
      expect(await take(secret, 'ben@signin.example')).toBe(404)
      expect(await withoutCondition('i."usedAt" IS NULL', () => take(secret, 'ben@signin.example')), 'reused').toBe(200)
      const open = await invite('Ben')
      expect(await withoutCondition('i.surface = on_surface', () => take(open, 'ben@signin.example', CONSOLE)), 'on the other surface').toBe(200)
      const next = await invite('Ben')
      expect(await withoutCondition('i.email = lower(address)', () => take(next, 'ann@signin.example')), 'by another address').toBe(200)
    })

    it('attack 16: taken by ten at once, opens to one', async () => {
      const secret = await invite('Ben')
      const answers = await Promise.all(Array.from({ length: 10 }, () => take(secret, 'ben@signin.example')))
      expect(answers.filter((status) => status === 200)).toHaveLength(1)
      // Read first and written later, as two statements would do it.
      const naive = (text: string) => `${text.slice(0, text.indexOf('LANGUAGE sql')).trim()} LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
        DECLARE found identity."Invitation"%ROWTYPE; BEGIN
          SELECT * INTO found FROM identity."Invitation" i WHERE i."secretHash" = hash AND i."usedAt" IS NULL;
          PERFORM pg_catalog.pg_sleep(0.3);
          UPDATE identity."Invitation" i SET "usedAt" = clock_timestamp() WHERE i.id = found.id;
          RETURN QUERY SELECT p."organisationId", p.id, p."fullName", p.email FROM app."Person" p
            WHERE p."organisationId" = found."organisationId" AND p.id = found."personId";
        END $$`
      const another = await invite('Ben')
      const both = await withFunction(server.database, 'identity.take_invitation', naive, () =>
        Promise.all([take(another, 'ben@signin.example'), take(another, 'ben@signin.example')]))
      expect(both).toEqual([200, 200])
    })

    it('attack 16: ends with its day, with a newer one, and when the address is not theirs any more', async () => {
      const first = await invite('Ben')
      const second = await invite('Ben')
      expect(await take(first, 'ben@signin.example')).toBe(404)
      await asOwner(server.database, `UPDATE identity."Invitation" SET "expiresAt" = now() - interval '1 second' WHERE "usedAt" IS NULL`)
      expect(await take(second, 'ben@signin.example')).toBe(404)
      expect(await withoutCondition('i."expiresAt" > clock_timestamp()', () => take(second, 'ben@signin.example')), 'too late').toBe(200)
      const third = await invite('Ben')
      await asOwner(server.database, `UPDATE app."Person" SET email = 'new@signin.example' WHERE "fullName" = 'Ben'`)
      expect(await take(third, 'ben@signin.example')).toBe(404)
      expect(await withoutCondition('p.email = i.email', () => take(third, 'ben@signin.example')), 'to an address that is not theirs any more').toBe(200)
      await asOwner(server.database, `UPDATE app."Person" SET email = 'ben@signin.example' WHERE "fullName" = 'Ben'`)
    })
  })

  describe('the ways that an organisation allows', () => {
    it('hold for everybody from the next sign-in on, and a closed one says so to nobody by mail', async () => {
      const before = await link('ann@signin.example')
      expect(await mutate(home.console, 'updateSignInSettings', { ways: ['OIDC'] })).toMatchObject({ __typename: 'SignInSettings' })
      const browser = openBrowser(server)
      const { url } = await browser.open(before ?? '')
      expect(url).toContain('/sign-in?error=WAY_CLOSED')
      expect(await whoIs(browser, PORTAL)).toBeNull()
      const letters = server.mail.outbox.length
      await link('ann@signin.example')
      expect(server.mail.outbox).toHaveLength(letters)
      await signInThroughProvider(browser, PORTAL, 'ann-1|ann@signin.example|true')
      expect(await whoIs(browser, PORTAL)).toBe('Ann')
    })

    it('never lock everybody out', async () => {
      expect(await mutate(home.console, 'updateSignInSettings', { ways: ['PASSKEY'] })).toMatchObject({ code: 'LOCKED_OUT' })
      expect(await mutate(home.console, 'updateSignInSettings', { ways: [] })).toMatchObject({ code: 'NO_WAY' })
    })
  })

  describe('sessions', () => {
    it('attack 15: a session that somebody planted is not the one that a sign-in makes', async () => {
      const eve = openBrowser(server)
      await eve.open((await link('ben@signin.example')) ?? '')
      const planted = eve.cookies.get(PORTAL)?.get('ithaca-portal.session_token') ?? ''
      for (const value of ['planted.value', planted]) {
        const browser = openBrowser(server)
        browser.cookies.set(PORTAL, new Map([['ithaca-portal.session_token', value]]))
        await browser.open((await link('ann@signin.example')) ?? '')
        expect(await whoIs(browser, PORTAL)).toBe('Ann')
        expect(browser.cookieOf(PORTAL)).not.toContain(value)
        expect(await whoIs(eve, PORTAL)).toBe('Ben')
      }
      // What a sign-in would do that kept the session it found.
      await asOwner(server.database, `UPDATE identity."Session" SET "userId" = (SELECT id FROM identity."User" WHERE name = 'Ann') WHERE token = $1`, [decodeURIComponent(planted).split('.')[0]])
      expect(await whoIs(eve, PORTAL)).toBe('Ann')
    })

    it('attack 15: signing out, signing out everywhere and losing a role count at once', async () => {
      const [phone, desk] = [openBrowser(server), openBrowser(server)]
      for (const each of [phone, desk]) await browser(each)
      const { sessions } = (await (await desk.open(`${PORTAL}/auth/sessions`)).response.json()) as { sessions: Record<string, unknown>[] }
      expect(sessions.length).toBeGreaterThanOrEqual(2)
      expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual(['createdAt', 'id', 'isThisOne', 'surface', 'updatedAt', 'userAgent'])
      const kept = phone.cookieOf(PORTAL)
      const rows = await asOwner(server.database, 'SELECT to_jsonb(s) AS row FROM identity."Session" s')
      expect((await post(desk, PORTAL, '/auth/sessions/end', { everywhere: true })).status).toBe(200)
      for (const each of [phone, desk]) expect(await whoIs(each, PORTAL)).toBeNull()
      const again = () => server.nobody('portal').fetch('/graphql', {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: kept }, body: JSON.stringify({ query: '{ viewer { person { fullName } } }' }),
      }).then((each) => each.json())
      expect(await again()).toEqual({ data: { viewer: null } })
      const putBack = 'INSERT INTO identity."Session" SELECT (jsonb_populate_record(NULL::identity."Session", row)).* FROM jsonb_array_elements($1) row ON CONFLICT DO NOTHING'
      await asOwner(server.database, putBack, [JSON.stringify(rows.map(({ row }) => row as object))])
      expect(await again(), 'with the session back, the cookie opens again').toEqual({ data: { viewer: { person: { fullName: 'Ann' } } } })

      const ann = globalIdOf('Person', home.people.get('Ann') ?? '')
      const set = (mutation: string) => home.console.ask(`mutation ($id: ID!) { ${mutation}(input: { personId: $id }) { __typename } }`, { id: ann })
      await set('nameAdministrator')
      const admin = await signIn(server, 'console', home.people.get('Ann'))
      expect((await admin.ask('{ viewer { isAdmin } }')).data).toEqual({ viewer: { isAdmin: true } })
      await set('dismissAdministrator')
      expect((await admin.ask('{ viewer { isAdmin } }')).data).toEqual({ viewer: null })
      const give = (isAdmin: boolean) => asOwner(server.database, 'UPDATE identity."User" SET "isAdmin" = $2 WHERE "personId" = $1', [home.people.get('Ann'), isAdmin])
      await give(true)
      expect((await admin.ask('{ viewer { isAdmin } }')).data, 'with the role back, the same session has it again').toEqual({ viewer: { isAdmin: true } })
      await give(false)
    })
    const browser = async (each: ReturnType<typeof openBrowser>) => { await signInThroughProvider(each, PORTAL, 'ann-1|ann@signin.example|true') }

    it("attack 15: one's own are listed and ended, nobody else's", async () => {
      const ben = openBrowser(server)
      await ben.open((await link('ben@signin.example')) ?? '')
      const ann = openBrowser(server)
      await browser(ann)
      const [theirs] = await asOwner<{ id: string }>(server.database, `SELECT s.id FROM identity."Session" s JOIN identity."User" u ON u.id = s."userId" WHERE u.name = 'Ben'`)
      expect(await (await post(ann, PORTAL, '/auth/sessions/end', { id: theirs?.id })).json()).toEqual({ ended: 0 })
      expect(await whoIs(ben, PORTAL)).toBe('Ben')
      expect(await (await post(ben, PORTAL, '/auth/sessions/end', { id: theirs?.id })).json(), 'by whose it is, the same id ends it').toEqual({ ended: 1 })
    })

    it('the last administrator stays', async () => {
      const answer = await home.console.ask<{ dismissAdministrator: object }>('mutation ($id: ID!) { dismissAdministrator(input: { personId: $id }) { __typename ... on Failure { code } } }', { id: globalIdOf('Person', home.admin.id) })
      expect(answer.data?.dismissAdministrator).toMatchObject({ code: 'LAST_ADMINISTRATOR' })
    })
  })

  describe('attempts', () => {
    it('are counted by address of the person: six letters asked for, five sent, and the answer is the same', async () => {
      await asOwner(server.database, 'DELETE FROM identity."Attempt"')
      const before = server.mail.outbox.length
      const answers = new Set<string>()
      for (let times = 0; times < 6; times += 1) {
        answers.add(await (await post(openBrowser(server), PORTAL, '/auth/sign-in/magic-link', { email: 'ben@signin.example' })).text())
      }
      expect(server.mail.outbox.length - before).toBe(5)
      expect(answers.size).toBe(1)
    })

    it('are counted by address of the network, whatever a header says, in all processes together', async () => {
      await asOwner(server.database, 'DELETE FROM identity."Attempt"')
      const second = await startTestServer(server.database)
      const ask = (on: TestServer, at: number) => on.nobody('portal').fetch('/auth/invitation', {
        method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${at}` }, body: JSON.stringify({ secret: 'x'.repeat(43), email: 'a@b.example' }),
      })
      const answers = await Promise.all(Array.from({ length: 40 }, async (_, at) => (await ask(at % 2 === 0 ? server : second, at)).status))
      expect(answers.filter((status) => status === 404)).toHaveLength(30)
      expect(answers.filter((status) => status === 429)).toHaveLength(10)
      await second.stop()
    })
  })
})
