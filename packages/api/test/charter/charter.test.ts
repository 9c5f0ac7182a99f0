import { afterAll, beforeAll, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { globalId } from '../directory/arrange.ts'
import { arrangeProgram } from '../matching/arrange-program.ts'

interface Finding {
  readonly check: string
  readonly rule: string
  readonly words: string
  readonly severity: string
  readonly where: string
}

let server: TestServer
let admin: Visitor
let programId: string
beforeAll(async () => {
  server = await startTestServer()
  const arranged = await arrangeOrganisation(server.database, 'Charter')
  admin = await server.signIn('console', arranged.admin.id)
  programId = (await arrangeProgram(server.database, { organisationId: arranged.id, mentors: 1, mentorees: 1, floor: 0.3 })).id
})
afterAll(() => server.stop())

async function charterOf(id: string): Promise<readonly Finding[]> {
  const { data } = await admin.ask<{ node: { charter: Finding[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Program { charter { check rule words severity where } } } }`, { id: globalId('Program', id) })
  return data?.node.charter ?? []
}

it('no installed template departs from the charter', async () => {
  const { data } = await admin.ask<{ templates: { id: string; charter: Finding[] }[] }>(`{ templates { id charter { check where } } }`)
  expect(data?.templates.length).toBeGreaterThan(0)
  expect(data?.templates.filter(({ charter }) => charter.length > 0)).toEqual([])
})

it('M18 a program that nobody looks after is told so, in the rule’s words', async () => {
  expect(await charterOf(programId)).toMatchObject([{ check: 'no-program-manager', rule: 'M18', severity: 'BREAKS', where: 'managers', words: expect.stringContaining('100 relationships') }])
})

it('M4 a program whose frozen template was doctored is found out', async () => {
  const asked = { source: 'answer', kind: 'number', label: 'rating', visibleTo: ['program-manager'], unit: 'none', min: 1, max: 5, step: 1 }
  await asOwner(server.database, `UPDATE app."Program" SET template = jsonb_set(template, '{template,questions}', $2::jsonb) WHERE id = $1`,
    [programId, JSON.stringify({ both: { lastRating: asked } })])
  expect((await charterOf(programId)).map(({ check }) => check)).toEqual(['asks-for-performance', 'no-program-manager'])
})
