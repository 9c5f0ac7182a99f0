// First: it lays a plugin that the catalogue finds.
import { folder, REFUSED } from './one-plugin.ts'
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
    const { plugins } = dataOf(await at.console.ask<{ plugins: { packageName: string; isReady: boolean }[] }>('{ plugins { packageName isReady } }'))
    const ready = plugins.filter(({ isReady }) => isReady).map(({ packageName }) => packageName)
    expect(ready).toHaveLength(21)
    expect(ready).toEqual(expect.arrayContaining(['acme-pets', '@acme/weekdays', '@ithaca/plugin-values']))
    expect(await pluginOf('pets')).toMatchObject({
      packageName: 'acme-pets', version: '1.2.3', isOwn: false, isEnabled: true, engine: '^0.1', contract: [],
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      criteria: [{
        id: 'pets', label: 'Pets', weight: 30,
        reads: [{ label: 'Which pet?', roles: ['MENTOR', 'MENTOREE'], isAsked: true, audience: expect.stringContaining('ou') as string }],
        settingsSchema: { type: 'object', properties: { most: { type: 'integer', default: 3 } } },
      }],
    })
    expect(await pluginOf('peer-circle')).toMatchObject({ templates: [{ kind: 'PEER', limit: expect.stringContaining('for two people so far') as string }] })
  })

  it.each(Object.entries(REFUSED))('says why %s is not used, and what would mend it (M4)', async (packageName, [, message]) => {
    expect(await pluginOf(packageName)).toMatchObject({ isReady: false, contract: null, criteria: [], viewerCan: { switch: false }, problems: [{ message }] })
  })

  it('asks what two criteria read under one well-known name once, and shows it to whom either names (M14)', async () => {
    const { id, version } = await makeProgram(at.console, 'Weekdays')
    await addTo({ id, version }, 'rhythm')
    await addTo({ id, version: version + 1 }, 'weekday')
    const { node } = dataOf(await at.console.ask<{ node: { template: { questions: { key: string; audience: string }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Program { template { questions { key audience } } } } }', { id }))
    const asked = node.template.questions.filter(({ key }) => key.includes('weekday') || key.includes('day'))
    expect(asked).toEqual([{ key: 'acme-weekday', audience: expect.stringContaining('partner') as string }])
  })

  it('moves settings that were saved in an older shape on: as they are shown, matched with and saved', async () => {
    const program = await arrangeProgram(server.database, { organisationId: at.organisationId, mentors: 2, mentorees: 2 })
    const id = globalIdOf('Program', program.id)
    const store = (settings: unknown) => {
      const chosen = [{ criterion: 'rhythm', isConstraint: false, weight: 30, settings, settingsVersion: 1 }]
      return asOwner(server.database, `UPDATE app."Program" SET policy = jsonb_set(jsonb_set(policy, '{criteria}', $2), '{floor}', '0') WHERE id = $1`, [program.id, JSON.stringify(chosen)])
    }
    const shown = async () => dataOf(await at.console.ask<{ node: { version: number; criteria: unknown[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Program { version criteria { settings settingsProblem } } } }', { id })).node
    const run = async () => {
      const { data } = await at.console.ask<{ startMatchingRun: { id: string } }>(START, { id })
      const { status } = await waitForRun(at.console, data!.startMatchingRun.id)
      const told = await at.console.ask<{ node: { job: { errorMessage: string | null }; pairs: { edges: { node: { fit: number } }[] } } }>(
        'query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { errorMessage } pairs(first: 5) { edges { node { fit } } } } } }', { id: data!.startMatchingRun.id })
      return { status, errorMessage: told.data!.node.job.errorMessage, fits: told.data!.node.pairs.edges.map(({ node }) => node.fit) }
    }
    await store({ minutes: 180 })
    const { version, criteria } = await shown()
    expect(criteria).toEqual([{ settings: { hours: 3 }, settingsProblem: null }])
    expect(await run()).toEqual({ status: 'SUCCEEDED', errorMessage: null, fits: [0.3, 0.3] })
    await mutate(at.console, 'updateProgram', { id, version, criteria: [{ criterionId: 'rhythm', weight: 30, settings: { hours: 3 } }] })
    const [saved] = await asOwner(server.database, `SELECT policy->'criteria'->0 AS criterion FROM app."Program" WHERE id = $1`, [program.id])
    expect(saved).toMatchObject({ criterion: { settings: { hours: 3 }, settingsVersion: 2 } })
    // What cannot be moved on is said where it is set, and ends a run by name.
    await store({ seconds: 9 })
    const why = 'The settings of rhythm could not be moved on from version 1: there are no minutes. Set them anew.'
    expect((await shown()).criteria).toEqual([{ settings: { seconds: 9 }, settingsProblem: why }])
    expect(await run()).toEqual({ status: 'FAILED', errorMessage: why, fits: [] })
  })

  it('makes a program from a template as its settings shape it, and checks what comes of them like the rest', async () => {
    const make = (settings?: unknown) => mutate(at.console, 'createProgram', { templateId: 'seasons', name: 'Seasons', startsOn: '2027-01-04', settings }, '... on Program { template { settingsSchema phases { weeks } } }')
    const weeks = (middle: number) => ({ template: { settingsSchema: { properties: { months: { default: 9 } } }, phases: [{ weeks: 4 }, { weeks: middle }, { weeks: 4 }] } })
    expect(await make()).toMatchObject(weeks(36))
    expect(await make({ months: 6 })).toMatchObject(weeks(24))
    expect(await make({ months: 2 })).toMatchObject({ code: 'SETTINGS_INVALID', path: ['input', 'settings', 'months'], message: 'From 3 to 18 whole months.' })
    for (const [months, why] of [[16, 'the template breaks a rule'], [17, 'no season has 17 months'], [18, 'a text that is missing: "nowhere"']] as const) {
      expect(await make({ months })).toMatchObject({ code: 'SETTINGS_INVALID', path: ['input', 'settings'], message: expect.stringContaining(why) as string })
    }
    const preview = (months: number) => at.console.ask<{ phasePreview: { startsOn: string }[] }>(
      'query ($settings: JSON) { phasePreview(templateId: "seasons", startsOn: "2027-01-04", settings: $settings) { startsOn } }', { settings: { months } })
    expect((await preview(3)).data?.phasePreview.map(({ startsOn }) => startsOn)).toEqual(['2027-01-04', '2027-02-01', '2027-04-26'])
    expect((await preview(17)).errors).toMatchObject([{ extensions: { code: 'SETTINGS_INVALID' } }])
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
