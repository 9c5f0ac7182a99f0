import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ithaca/sdk/testing'
import type { Plugin } from '@ithaca/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installPackages, installSdk, openWorkshop, programOf, unpackScaffold } from './workshop.ts'

const workshop = openWorkshop()
const author = join(workshop.folder, 'author')
const plugin = join(author, 'acme-first-jobs')
let scaffold = ''

function create(name: string): string {
  return workshop.run({ program: join(scaffold, 'bin/create-ithaca-plugin.js'), args: [name], cwd: author })
}

beforeAll(() => {
  mkdirSync(author)
  scaffold = unpackScaffold(workshop)
  create('acme-first-jobs')
  const modules = join(plugin, 'node_modules')
  mkdirSync(modules)
  installSdk(workshop, modules)
  installPackages(['zod', 'vitest', 'typescript'], modules)
})

afterAll(() => {
  rmSync(workshop.folder, { recursive: true })
})

test('the packed scaffold writes a plugin with one source file, one test and a README', () => {
  expect(readdirSync(join(plugin, 'src'))).toEqual(['index.ts'])
  expect(readdirSync(join(plugin, 'test'))).toEqual(['plugin.test.ts'])
  expect(existsSync(join(plugin, '.gitignore'))).toBe(true)
  const manifest: unknown = JSON.parse(readFileSync(join(plugin, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({ name: 'acme-first-jobs' })
})

test('what it wrote compiles and passes its own tests outside the workspace', () => {
  const compiled = workshop.run({ program: programOf('typescript', 'bin/tsc'), args: ['-p', '.'], cwd: plugin })
  expect(compiled).toBe('')
  const tested = workshop.run({ program: programOf('vitest', 'vitest.mjs'), args: ['run', '--no-color'], cwd: plugin })
  expect(tested).toMatch(/5 passed/)
})

test('what it builds is a plugin of that name that keeps the contract', async () => {
  workshop.run({ program: programOf('typescript', 'bin/tsc'), args: ['-p', 'tsconfig.build.json'], cwd: plugin })
  const built = (await import(join(plugin, 'dist/index.js'))) as { readonly default: Plugin }
  expect(built.default.id).toBe('acme-first-jobs')
  expect(built.default.criteria.map(({ id }) => id)).toEqual(['acme-first-jobs'])
  expect(contract(built.default)).toEqual([])
})

test('a field that is not declared does not compile in it', () => {
  const source = join(plugin, 'src/index.ts')
  const sound = readFileSync(source, 'utf8')
  writeFileSync(source, sound.replace("mentor: 'firstJobs'", "mentor: 'firstJob'"))
  const compile = () => workshop.run({ program: programOf('typescript', 'bin/tsc'), args: ['-p', '.'], cwd: plugin })
  expect(compile).toThrow(/firstJob/)
  writeFileSync(source, sound)
})

test('its playground scores made-up people and says why', async () => {
  const playground = await workshop.serve({ program: 'playground/serve.js', cwd: plugin })
  try {
    const load = async (path: string): Promise<unknown> => (await fetch(`${playground.url}${path}`)).json()
    const scores = (await load('/scores')) as { readonly answers: readonly (readonly unknown[])[] }
    expect(scores).toMatchObject({ criterion: 'acme-first-jobs', form: { properties: { rareCountsMore: {} } } })
    expect(scores.answers.flat()).toHaveLength(2500)
    const fitting = scores.answers.flat().findIndex((answer) => answer === 1)
    const pair = await load(`/pair?mentor=${Math.floor(fitting / 50)}&mentoree=${fitting % 50}`)
    expect(pair).toMatchObject({ answer: 1, sentences: [{ text: expect.stringContaining('began alike') }, {}] })
    expect(await load('/scores?settings={"rareCountsMore":3}')).toMatchObject({
      message: expect.stringContaining('rareCountsMore'),
    })
    expect(await (await fetch(playground.url)).text()).toContain('<h1>Playground</h1>')
  } finally {
    playground.stop()
  }
})

test.each(['Bad Name', '../outside', 'x'.repeat(61)])('%s is refused, and nothing is written', (name) => {
  expect(() => create(name)).toThrow(/cannot be a plugin's name/)
  expect(readdirSync(author)).toEqual(['acme-first-jobs'])
})

test('a folder that is not empty is left as it was', () => {
  expect(() => create('acme-first-jobs')).toThrow(/already and not empty/)
})
