// First: it lays the plugins that the catalogue finds.
import { EVIL, FATAL, folder, IMPORTED, OVER_GROUPS } from './malicious-plugins.ts'
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/plugins/catalogue.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ProgramPlan } from '../matching/arrange-program.ts'
import { START, waitForRun } from '../matching/run-until-done.ts'
import { openEngine } from '../../src/matching/run/engine.ts'
import { faultOf, packagesOf } from './run-in-engine.ts'

const JOB = 'query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { errorCode errorMessage } } } }'

describe('attack 27: plugins that break their contract', () => {
  let server: TestServer
  let ada: Visitor
  let organisationId: string
  beforeAll(async () => {
    server = await startTestServer()
    const { id, admin } = await arrangeOrganisation(server.database, 'Trust')
    organisationId = id
    ada = await server.signIn('console', admin.id)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  it('are shown with their reason when they cannot be loaded, and the rest is ready', () => {
    const whyOf = new Map(catalogue.plugins.map(({ id, problems }) => [id, problems.map(({ message }) => message).join()]))
    for (const [name, [, why]] of Object.entries(IMPORTED)) expect(whyOf.get(name), name).toContain(why)
    expect(whyOf.get('too-new')).toContain('It asks for engine ^9.0')
    const ready = catalogue.plugins.filter(({ state }) => state === 'ready').map(({ id }) => id)
    expect(ready).toEqual(expect.arrayContaining(['values', 'evil-idle', ...Object.keys({ ...EVIL, ...FATAL })]))
    expect(Object.keys({})).not.toContain('polluted')
  })

  it('are named with what they did and the pair, and the same engine goes on', async () => {
    const engine = openEngine(packagesOf('good-one', 'evil-idle', ...Object.keys(EVIL)))
    for (const [criterionId, [, fault]] of Object.entries(EVIL)) {
      const pair = { mentorId: expect.stringMatching(/^mentor-/) as string, mentoreeId: expect.stringMatching(/^mentoree-/) as string }
      expect(await faultOf(engine, 'good-one', criterionId)).toEqual({ criterionId, fault, ...pair })
    }
    expect(await faultOf(engine, 'good-one', 'evil-idle')).toEqual({ criterionId: 'evil-idle', fault: 'no-effect' })
    expect(await faultOf(engine, 'good-one')).toBe('matched')
    engine.close()
  })

  it.each(Object.entries(FATAL))('end their own engine, and are named with the pair: %s', async (criterionId, [, end]) => {
    const callSeconds = end === 'too-slow' ? 1 : 60
    const engine = openEngine(packagesOf('good-one', criterionId), { memoryMegabytes: 500, callSeconds, requestSeconds: 90 })
    const failure = await faultOf(engine, 'good-one', criterionId).catch((error: unknown) => error)
    const pair = { mentorId: expect.stringMatching(/^mentor-/) as string, mentoreeId: expect.stringMatching(/^mentoree-/) as string }
    expect(failure).toMatchObject({ end, at: { criterionId, ...pair } })
    expect(engine.isOver).toBe(true)
  })

  it('without a process of their own they end, hold or change the process that imports them', () => {
    const inOurs = (id: string, timeout = 20_000) => spawnSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', `
      const { default: plugin } = await import(${JSON.stringify(pathToFileURL(join(folder, 'node_modules', id, 'index.js')).href)})
      plugin.criteria[0].pair({ mentor: {}, mentoree: {} })
      console.log('goes on', {}.score)`], { timeout, encoding: 'utf8' })
    expect(inOurs('good-one').stdout).toBe('goes on undefined\n')
    expect(inOurs('evil-pollutes').stdout).toBe('goes on 1\n')
    expect(inOurs('fatal-exits')).toMatchObject({ status: 0, stdout: '' })
    expect(inOurs('fatal-loops', 1_000)).toMatchObject({ status: null, signal: 'SIGTERM', stdout: '' })
  })

  it('a request that takes too long ends the engine, whoever is at work', async () => {
    const engine = openEngine(packagesOf('fatal-loops'), { memoryMegabytes: 600, callSeconds: 60, requestSeconds: 0.3 })
    await expect(faultOf(engine, 'fatal-loops')).rejects.toMatchObject({ end: 'too-slow' })
  })

  it('fail their run in words, with the names of the two; the server answers and other programs go on', async () => {
    const failing = ['evil-throws', 'fatal-exits', 'fatal-loops'] as const
    const programs = await Promise.all([undefined, ...failing].map((id) => arrange(id)))
    const runs = await Promise.all(programs.map(({ id }) => run(id)))
    expect((await ada.ask('{ viewer { __typename } }')).errors).toBeUndefined()
    expect(runs[0]).toMatchObject({ status: 'SUCCEEDED' })
    for (const [at, id] of failing.entries()) {
      const { mentors, mentorees } = programs[at + 1]!
      const { status, errorCode, errorMessage } = runs[at + 1]!
      expect({ status, errorCode }).toEqual({ status: 'FAILED', errorCode: 'CRITERION_FAILED' })
      expect(errorMessage).toContain(`The criterion "The ${id} one" (${id}) of the plugin ${id} 1.2.3 failed at `)
      expect(mentors.some(({ name }) => errorMessage.includes(name)), errorMessage).toBe(true)
      expect(mentorees.some(({ name }) => errorMessage.includes(name)), errorMessage).toBe(true)
      // What a plugin throws may be an answer.
      expect(errorMessage).not.toContain('Department')
    }
  }, 120_000)

  it('fail a run that forms groups by their rule over groups, in words, and the server answers', async () => {
    await Promise.all(Object.entries(OVER_GROUPS).map(async ([id, [, told]]) => {
      const { status, errorMessage } = await run((await arrange(id, { mentors: 2, mentorees: 8, mentorCapacity: 6, template: 'group-mentoring' })).id)
      expect({ status, errorMessage }).toEqual({
        status: 'FAILED',
        errorMessage: `The rule over groups ${id}-rule of the plugin ${id} 1.2.3 failed: ${told}. Nothing was matched. Ask whoever looks after the plugin.`,
      })
    }))
    expect((await ada.ask('{ viewer { __typename } }')).errors).toBeUndefined()
  }, 60_000)

  const arrange = async (criterion?: string, plan: Partial<ProgramPlan> = {}) => {
    const program = await arrangeProgram(server.database, { organisationId, mentors: 3, mentorees: 3, ...plan })
    const chosen = { criterion: criterion ?? 'good-one', isConstraint: false, weight: 50, settings: {}, settingsVersion: 1 }
    await asOwner(server.database, `UPDATE app."Program" SET policy = jsonb_set(policy, '{criteria}', $2) WHERE id = $1`, [program.id, JSON.stringify([chosen])])
    return program
  }
  const run = async (programId: string) => {
    const { data } = await ada.ask<{ startMatchingRun: { id: string } }>(START, { id: globalIdOf('Program', programId) })
    const { id } = data!.startMatchingRun
    const { status } = await waitForRun(ada, id)
    const told = await ada.ask<{ node: { job: { errorCode: string; errorMessage: string } } }>(JOB, { id })
    return { status, ...told.data!.node.job }
  }
})
