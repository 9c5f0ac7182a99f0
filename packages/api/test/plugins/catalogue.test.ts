// First: it lays a plugin that the catalogue finds.
import { folder } from './one-plugin.ts'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeProgram } from '../matching/arrange-program.ts'
import { START, waitForRun } from '../matching/run-until-done.ts'
import { arrange, type Arranged, dataOf, makeProgram, mutate } from '../program/arrange.ts'

const PLUGIN = `query ($id: ID!) { plugin(id: $id) {
  id packageName version isOwn isReady isEnabled engine engineHere contentHash languages viewerCan { switch }
  problems { code message } contract { check where }
  criteria { id label because isConstraint weight reads { label roles isAsked audience } settingsSchema }
  templates { id kind limit } usedBy { name status matchesByIt } } }`

interface Shown { plugin: Record<string, unknown> & { usedBy: { name: string }[] } }

describe('the catalogue of plugins', () => {
  let server: TestServer
  let at: Arranged
  beforeAll(async () => {
    server = await startTestServer()
    at = await arrange(server, 'Catalogue', ['Lene'])
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  const pluginOf = async (id: string) => dataOf(await at.console.ask<Shown>(PLUGIN, { id })).plugin
  const addTo = (program: { id: string; version: number }, criterionId = 'pets', field = 'addProgramCriterion') =>
    mutate(at.console, field, { id: program.id, version: program.version, criterionId },
      '... on Program { id version criteria { id weight because settings settingsSchema } }')
  const onOff = (isEnabled: boolean) => mutate(at.console, 'setPluginEnabled', { pluginId: 'pets', isEnabled }, '... on Plugin { isEnabled }')

  it('shows all that come along and what is installed beside them, by what each reads and who sees it (M14)', async () => {
    const { plugins } = dataOf(await at.console.ask<{ plugins: { id: string; isReady: boolean }[] }>('{ plugins { id isReady } }'))
    expect(plugins).toHaveLength(19)
    expect(plugins.every(({ isReady }) => isReady)).toBe(true)
    expect(await pluginOf('pets')).toMatchObject({
      packageName: 'acme-pets', version: '1.2.3', isOwn: false, isEnabled: true, engine: '^0.1', contract: [],
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      criteria: [{
        id: 'pets', label: 'Pets', weight: 30,
        reads: [{ label: 'Which pet?', roles: ['MENTOR', 'MENTOREE'], isAsked: true, audience: expect.stringContaining('ou') as string }],
        settingsSchema: { type: 'object', properties: { most: { type: 'integer', default: 3 } } },
      }],
    })
    expect(await pluginOf('peer-circle')).toMatchObject({ templates: [{ kind: 'PEER', limit: expect.stringContaining('two by two') as string }] })
  })

  it('lets a program take up a criterion, which is then asked, weighed and explained, and give it back', async () => {
    const made = await makeProgram(at.console, 'With pets')
    const added = await addTo(made)
    expect(added).toMatchObject({ version: made.version + 1 })
    expect((added['criteria'] as unknown[]).at(-1)).toMatchObject({ id: 'pets', weight: 30, because: 'Because pets.', settings: { most: 3 } })
    expect(await addTo({ ...made, version: made.version + 1 })).toMatchObject({ code: 'CRITERION_TWICE' })
    const { node } = dataOf(await at.console.ask<{ node: { template: { questions: { label: string }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Program { template { questions { label } } } } }', { id: made.id }))
    expect(node.template.questions.map(({ label }) => label)).toContain('Which pet?')
    expect((await pluginOf('pets')).usedBy).toEqual([{ name: 'With pets', status: 'DRAFT', matchesByIt: true }])
    const removed = await addTo({ ...made, version: made.version + 1 }, 'pets', 'removeProgramCriterion')
    expect((removed['criteria'] as { id: string }[]).map(({ id }) => id)).not.toContain('pets')
  })

  it('parses settings where the plugin has its code, and says what is wrong with them', async () => {
    const made = await makeProgram(at.console, 'Settings')
    await addTo(made)
    const set = (settings: unknown) => mutate(at.console, 'updateProgram',
      { id: made.id, version: made.version + 1, criteria: [{ criterionId: 'pets', weight: 12, settings }] }, '... on Program { criteria { id weight settings } }')
    expect(await set({ most: 1.5 })).toMatchObject({ code: 'SETTINGS_INVALID', path: ['input', 'criteria', '0', 'settings', 'most'] })
    const saved = await set({ most: 2 })
    expect((saved['criteria'] as unknown[]).at(-1)).toMatchObject({ id: 'pets', weight: 12, settings: { most: 2 } })
  })

  it('records name, version and content of the plugins that a run was made with', async () => {
    const program = await arrangeProgram(server.database, { organisationId: at.organisationId, mentors: 2, mentorees: 2 })
    const chosen = [{ criterion: 'pets', isConstraint: false, weight: 30, settings: { most: 3 }, settingsVersion: 1 }]
    await asOwner(server.database, `UPDATE app."Program" SET policy = jsonb_set(jsonb_set(policy, '{criteria}', $2), '{floor}', '0') WHERE id = $1`, [program.id, JSON.stringify(chosen)])
    const { data } = await at.console.ask<{ startMatchingRun: { id: string } }>(START, { id: globalIdOf('Program', program.id) })
    expect(await waitForRun(at.console, data!.startMatchingRun.id)).toMatchObject({ status: 'SUCCEEDED' })
    const [run] = await asOwner(server.database, `SELECT "pluginVersions" FROM app."MatchingRun" WHERE "programId" = $1`, [program.id])
    const { contentHash } = await pluginOf('pets')
    expect(run).toEqual({ pluginVersions: { pets: { name: 'acme-pets', version: '1.2.3', hash: contentHash } } })
    expect(await onOff(false)).toMatchObject({ isEnabled: false })
    const again = await at.console.ask<{ startMatchingRun: { missing: { key: string }[] } }>(START, { id: globalIdOf('Program', program.id) })
    expect(again.data?.startMatchingRun.missing).toEqual([{ key: 'criteria-enabled' }])
    expect(await onOff(true)).toMatchObject({ isEnabled: true })
  })

  it('lets administrators switch a plugin off: its templates are not offered, its criteria not taken up', async () => {
    const made = await makeProgram(at.console, 'Before')
    expect(await onOff(false)).toMatchObject({ isEnabled: false })
    expect(await addTo(made)).toMatchObject({ code: 'PLUGIN_DISABLED' })
    const off = await mutate(at.console, 'setPluginEnabled', { pluginId: 'flash-mentoring', isEnabled: false })
    expect(off['__typename']).toBe('Plugin')
    const { templates } = dataOf(await at.console.ask<{ templates: { id: string }[] }>('{ templates { id } }'))
    expect(templates.map(({ id }) => id)).not.toContain('flash-mentoring')
    expect(await mutate(at.console, 'createProgram', { templateId: 'flash-mentoring', name: 'Flash', startsOn: '2027-01-04' })).toMatchObject({ code: 'NOT_FOUND' })
    // Another organisation is not touched.
    const other = await arrange(server, 'Other', [])
    const theirs = dataOf(await other.console.ask<Shown>(PLUGIN, { id: 'pets' }))
    expect(theirs.plugin).toMatchObject({ isEnabled: true, usedBy: [] })
    expect(await mutate(at.console, 'setPluginEnabled', { pluginId: 'nowhere', isEnabled: false })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
