import { field, type Plugin } from '@ithaca/sdk'
import { expect, test } from 'vitest'
import { createCatalogue } from '../../src/plugins/index.ts'
import { likesDrinks, pluginOf } from './sample-plugins.ts'

const options = { engineVersion: '1.4.0', isPerformanceData: (name: string) => name === 'lastRating' }
const good = pluginOf('good', likesDrinks)

function codesOf(...plugins: readonly Plugin[]): readonly (readonly string[])[] {
  return createCatalogue(plugins, options).plugins.map(({ problems }) => problems.map(({ code }) => code))
}

test('a good plugin is ready and its criterion may be used, with its version and messages', () => {
  const catalogue = createCatalogue([good], options)
  expect(catalogue.plugins).toMatchObject([{ id: 'good', state: 'ready', problems: [], criteria: ['likes-drinks'] }])
  expect(catalogue.criteria.get('likes-drinks')).toMatchObject({ pluginId: 'good', pluginVersion: '1.2.3' })
})

const reading = (name: string) => ({
  ...likesDrinks.reads.mentor,
  [name]: field.text({ label: 'question', visibleTo: [] }),
})
const changed = { ...likesDrinks, id: 'changed' }

test.each<[string, string, () => Plugin]>([
  ['NOT_A_PLUGIN', 'nothing', () => undefined as unknown as Plugin],
  ['NOT_A_PLUGIN', 'something else', () => ({ id: 'x' }) as Plugin],
  ['BAD_ID', 'an id that is none', () => pluginOf('Bad Id', changed)],
  ['BAD_VERSION', 'a version that is none', () => pluginOf('p', changed, { version: '1' })],
  ['BAD_VERSION', 'a range that is none', () => pluginOf('p', changed, { engine: 'new' })],
  ['ENGINE_MISMATCH', 'another engine', () => pluginOf('p', changed, { engine: '^2.0' })],
  ['DUPLICATE_ID', 'an id that is taken', () => pluginOf('good', changed)],
  ['DUPLICATE_ID', 'a criterion that is taken', () => pluginOf('p', likesDrinks)],
  ['DUPLICATE_ID', 'a criterion twice', () => pluginOf('p', changed, { criteria: [changed, changed] })],
  ['CRITERION_INVALID', 'no weight', () => pluginOf('p', { ...changed, weight: 0 })],
  ['MESSAGE_MISSING', 'a text that is missing', () => pluginOf('p', { ...changed, label: 'nowhere' })],
  ['SETTINGS_INVALID', 'a setting without default', () => pluginOf('p', { ...changed, settings: brokenSchema })],
  ['PLUGIN_THREW', 'a getter that throws', () => pluginOf('p', throwing())],
  [
    'PERFORMANCE_DATA',
    'M4 a field for a rating',
    () => pluginOf('p', { ...changed, reads: { mentor: reading('lastRating'), mentoree: reading('lastRating') } }),
  ],
  [
    'FIELD_CONFLICT',
    'a well-known question asked otherwise',
    () => {
      const other = { drinks: field.text({ known: 'drinks', label: 'question', visibleTo: [] }) }
      return pluginOf('p', { ...changed, reads: { mentor: other, mentoree: other } })
    },
  ],
])('%s: a plugin with %s is refused, and the one before it stays', (code, _, make) => {
  const catalogue = createCatalogue([good, make()], options)
  expect(catalogue.plugins.map(({ state }) => state)).toEqual(['ready', 'refused'])
  expect(new Set(catalogue.plugins[1]?.problems.map((problem) => problem.code))).toEqual(new Set([code]))
  expect([...catalogue.criteria.keys()]).toEqual(['likes-drinks'])
})

const brokenSchema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: () => ({ issues: [{ message: 'needed', path: ['least'] }] }),
    jsonSchema: { input: () => ({}), output: () => ({}) },
  },
} as const

function throwing() {
  return {
    ...changed,
    get reads(): never {
      throw new Error('gone')
    },
  }
}

test('a plugin after a refused one is loaded', () => {
  expect(codesOf(pluginOf('p', changed, { engine: '^9' }), good)).toEqual([['ENGINE_MISMATCH'], []])
})

test('loading answers a problem that names the place and the mend', () => {
  const [plugin] = createCatalogue([pluginOf('p', { ...changed, weight: 0 })], options).plugins
  expect(plugin?.problems[0]).toMatchObject({ where: 'criterion changed', message: expect.stringContaining('above 0') })
})
