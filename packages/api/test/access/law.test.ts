import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Action, ACTIONS, TOKEN_SCOPES } from '../../src/access/actions.ts'
import { decide, scope } from '../../src/access/decide.ts'
import type { Actor } from '../../src/platform/database/actor.ts'
import { type Database, openDatabase } from '../../src/platform/database/client.ts'
import { asOwner, createTestDatabase, type TestDatabase } from '../harness/database.ts'
import { arrangeOrganisation } from '../harness/server.ts'

const OF_PROGRAMS = ['program.read', 'program.manage'] as const

describe('decide and scope', () => {
  let database: TestDatabase
  let owner: Database
  let organisations: string[]
  let programs: { id: string; organisationId: string }[]
  beforeAll(async () => {
    database = await createTestDatabase()
    // Past row-level security: it is the application's filter that is tried here.
    owner = openDatabase(database.ownerUrl, 2)
    organisations = [(await arrangeOrganisation(database, 'One')).id, (await arrangeOrganisation(database, 'Two')).id]
    programs = await asOwner(database, `INSERT INTO app."Program" ("organisationId", id, name, "templateId", "templateVersion", template, policy, "startsOn", "createdById")
      SELECT o.id, gen_random_uuid(), 'P', 't', '1.0.0', '{}', '{}', '2027-01-01', gen_random_uuid() FROM app."Organisation" o, generate_series(1, 4) RETURNING id, "organisationId"`)
  })
  afterAll(async () => {
    await owner.$disconnect()
    await database.drop()
  })

  it('agree: what a filter lets through is exactly what is decided with a yes, in one’s own organisation', async () => {
    const actors: fc.Arbitrary<Actor> = fc.record({
      surface: fc.constantFrom('console' as const, 'console' as const, 'portal' as const, 'worker' as const),
      organisationId: fc.constantFrom(...organisations),
      personId: fc.uuid(),
      isAdmin: fc.boolean(),
      managedProgramIds: fc.subarray(programs.map(({ id }) => id)),
      token: fc.option(fc.record({ id: fc.uuid(), scopes: fc.subarray([...TOKEN_SCOPES]) }), { nil: undefined }),
    }).map(({ token, ...rest }) => (token ? { ...rest, token } : rest))
    let seen = 0
    await fc.assert(fc.asyncProperty(actors, fc.constantFrom(...OF_PROGRAMS), async (actor, action) => {
      const found = await owner.program.findMany({ where: scope(actor, action), select: { id: true } })
      const decided = programs.filter(({ id, organisationId }) => organisationId === actor.organisationId && decide(actor, action, id).isAllowed)
      seen += found.length
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(decided.map(({ id }) => id)))
    }), { numRuns: 200 })
    expect(seen, 'a rule that lets nothing through would agree, too').toBeGreaterThan(50)
  })

  it('every no has its reason, and a person of the portal is refused everything', () => {
    const actor = { organisationId: 'o', personId: 'p', isAdmin: true, managedProgramIds: [] }
    for (const action of Object.keys(ACTIONS) as Action[]) {
      for (const surface of ['portal', 'worker'] as const) {
        const decision = decide({ ...actor, surface }, action)
        expect(decision.isAllowed ? '' : decision.because, action).toMatch(/\S/)
      }
      expect(decide({ ...actor, surface: 'console' }, action).isAllowed, action).toBe(true)
      expect(decide({ ...actor, surface: 'console', token: { id: 't', scopes: [] } }, action).isAllowed, action).toBe(false)
    }
  })

  it('are the only way to the policy: nothing outside of access/ reads it', () => {
    const root = new URL('../../src/', import.meta.url)
    const readers = globSync('**/*.ts', { cwd: root.pathname }).filter((path) => !path.startsWith('access/') && !path.startsWith('generated/'))
      .filter((path) => /\bACTIONS\b|access\/rules\.ts/.test(readFileSync(new URL(path, root), 'utf8')))
    expect(readers).toEqual([])
  })
})
