import { describe, expect, it } from 'vitest'
import { canSaveSettings, checkSetting, fillSettings, readSettingFields } from '../../src/console/plugins/settings-form/read-setting-fields.ts'

const schema = {
  type: 'object',
  properties: {
    rare: { type: 'boolean', default: true, title: 'Rare ones count more', description: 'By how many share them.' },
    most: { type: 'integer', minimum: 1, maximum: 5, default: 3 },
    share: { type: 'number', minimum: 0, maximum: 1, default: 0.5 },
    note: { type: 'string', maxLength: 4, default: '' },
    mode: { type: 'string', enum: ['near', 'far'], default: 'near' },
    days: { type: 'array', items: { type: 'string', enum: ['mon', 'tue'] }, default: ['mon'] },
    table: { type: 'object', default: { a: 1 } },
  },
}
const fields = readSettingFields(schema)
const fieldOf = (name: string) => fields.find((field) => field.name === name)!

describe('a settings form is read from JSON Schema', () => {
  it('has a control for each kind, in the order of the schema, and leaves alone what it has none for', () => {
    expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'rare switch', 'most number', 'share number', 'note text', 'mode choice', 'days choices', 'table other',
    ])
    expect(fieldOf('rare')).toMatchObject({ title: 'Rare ones count more', description: 'By how many share them.' })
    expect(fieldOf('most')).toMatchObject({ title: 'most', isWhole: true, least: 1, most: 5 })
    expect(fieldOf('days').options).toEqual(['mon', 'tue'])
  })

  it.each([
    ['most', '3', 'number'], ['most', 1.5, 'whole'], ['most', 0, 'least'], ['most', 6, 'most'], ['share', 0.25, undefined],
    ['note', 'long one', 'long'], ['note', 'ok', undefined], ['mode', 'else', 'option'], ['mode', 'far', undefined],
  ] as const)('checks %s = %s', (name, value, problem) => {
    expect(checkSetting(fieldOf(name), value)).toBe(problem)
  })

  it('fills in the start of what is not stored, keeps what it does not know, and saves what fits', () => {
    const filled = fillSettings(fields, { most: 2, later: 'kept' })
    expect(filled).toEqual({ rare: true, most: 2, share: 0.5, note: '', mode: 'near', days: ['mon'], table: { a: 1 }, later: 'kept' })
    expect(canSaveSettings(fields, filled)).toBe(true)
    expect(canSaveSettings(fields, { ...filled, most: 9 })).toBe(false)
  })

  it.each([undefined, null, 7, [], {}, { properties: [] }])('finds nothing in %j', (nothing) => {
    expect(readSettingFields(nothing)).toEqual([])
  })
})
