import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRoleProblem } from '../../src/platform/database/roles.ts'
import { arrangeOrganisation, startTestServer, type TestServer } from '../harness/server.ts'

describe('the server', () => {
  let server: TestServer
  beforeAll(async () => { server = await startTestServer() })
  afterAll(() => server.stop())

  it('tells an administrator who they are, in their own organisation', async () => {
    const { admin } = await arrangeOrganisation(server.database, 'Odysseus')
    const ada = await server.signIn('console', admin.id)
    const { data, errors } = await ada.ask('{ viewer { isAdmin organisation { name peopleCount } viewerCan { createProgram } } }')
    expect(errors).toBeUndefined()
    expect(data).toEqual({ viewer: { isAdmin: true, organisation: { name: 'Odysseus', peopleCount: 1 }, viewerCan: { createProgram: true } } })
  })

  it('is "not found" to nobody, except for who the viewer is', async () => {
    const nobody = server.nobody('console')
    expect(await nobody.ask('{ viewer { isAdmin } }')).toEqual({ data: { viewer: null } })
    const { errors } = await nobody.ask('{ organisation { name } }')
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  it("does not take a portal's session for a console's", async () => {
    const { admin } = await arrangeOrganisation(server.database, 'Penelope')
    const portal = await server.signIn('portal', admin.id)
    const cookie = portal.cookie.replaceAll('ithaca-portal', 'ithaca-console')
    const response = await server.nobody('console').fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { isAdmin } }' }),
    })
    expect(await response.json()).toEqual({ data: { viewer: null } })
  })

  it('refuses to serve as the owner of its tables or as a superuser', async () => {
    expect(await findRoleProblem(server.database.serverUrl)).toBeUndefined()
    expect(await findRoleProblem(server.database.ownerUrl)).toMatch(/superuser/)
  })
})
