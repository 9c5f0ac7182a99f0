import type { Criterion, SettingsSchema } from '@ithaca/sdk'
import { expect, test } from 'vitest'
import { readSettings, settingsSchema } from '../../src/plugins/index.ts'
import { likesDrinks } from './sample-plugins.ts'

interface Hours {
  readonly hours?: unknown
}

const form = { type: 'object', properties: { hours: { type: 'number' } } }
const schema: SettingsSchema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) => {
      const { hours = 4 } = value as Hours
      return typeof hours === 'number' ? { value: { hours } } : { issues: [{ message: 'A number.', path: ['hours'] }] }
    },
    jsonSchema: { input: () => form, output: () => form },
  },
}

/** Once the setting was in minutes; now it is in hours. */
const criterion: Criterion = {
  ...likesDrinks,
  version: 2,
  settings: schema,
  upgrade: (old) => ({ hours: (old as { readonly minutes: number }).minutes / 60 }),
}

test('without stored settings a criterion runs with its defaults', () => {
  expect(readSettings(criterion, undefined)).toEqual({ ok: true, value: { hours: 4 } })
})

test('settings of an older version are moved on, then parsed', () => {
  expect(readSettings(criterion, { version: 1, value: { minutes: 90 } })).toEqual({ ok: true, value: { hours: 1.5 } })
})

test.each([
  ['SETTING_INVALID', { version: 2, value: { hours: 'many' } }],
  ['SETTINGS_TOO_NEW', { version: 3, value: {} }],
  ['SETTINGS_UPGRADE_FAILED', { version: 1, value: null }],
])('%s is an error and not an accident', (code, stored) => {
  expect(readSettings(criterion, stored)).toMatchObject({ ok: false, error: [{ code }] })
})

test('the form is drawn from the schema; without settings there is none', () => {
  expect(settingsSchema(criterion)).toEqual(form)
  expect(settingsSchema(likesDrinks)).toBeUndefined()
})
