import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseSettings, type SettingsSchema } from '../../src/index.ts'

const schema = z.object({ least: z.int().min(1).default(3) })

test('defaults are filled in', () => {
  expect(parseSettings(schema, undefined)).toEqual({ ok: true, value: { least: 3 } })
})

test('what is wrong is told by its path', () => {
  expect(parseSettings(schema, { least: 0 })).toMatchObject({ ok: false, issues: [{ path: ['least'] }] })
})

test('without a schema there are no settings', () => {
  expect(parseSettings(undefined, {})).toEqual({ ok: true, value: {} })
  expect(parseSettings(undefined, { least: 1 })).toMatchObject({ ok: false, issues: [{ path: ['least'] }] })
})

function validate(): never {
  throw new Error('broken')
}

test('a schema that answers later or throws is an issue and not an accident', () => {
  const later = parseSettings(
    z.object({}).refine(async () => true),
    {},
  )
  expect(later).toMatchObject({ ok: false })
  const throwing: SettingsSchema = { '~standard': { ...schema['~standard'], validate } }
  expect(parseSettings(throwing, {})).toMatchObject({
    ok: false,
    issues: [{ message: expect.stringContaining('broken') }],
  })
})
