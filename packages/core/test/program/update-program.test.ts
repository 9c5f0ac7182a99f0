import { describe, expect, it } from 'vitest'
import { createProgram, type EditableProgram, type ProgramChanges, updateProgram } from '../../src/program/index.ts'
import { load } from './support/career.ts'

const { catalogue, loaded } = load()
const created = createProgram(loaded, catalogue, { name: 'Career', startsOn: '2027-01-04' })
if (!created.ok) throw new Error(created.error.code)
const { frozen, policy, name, startsOn, responseDays } = created.value
const program: EditableProgram = { status: 'draft', name, startsOn, responseDays, selfJoin: false, policy }
const setting = { frozen, catalogue }

describe('changing a program', () => {
  it('changes what is given and leaves the rest', () => {
    expect(updateProgram(program, {}, setting)).toEqual({ ok: true, value: program })
    const changed = updateProgram(
      program,
      { selfJoin: true, criteria: [{ criterionId: 'likes', weight: 10 }] },
      setting,
    )
    expect(changed).toMatchObject({
      ok: true,
      value: {
        selfJoin: true,
        name: 'Career',
        policy: { floor: 0.25, criteria: [{}, { weight: 10, settings: { most: 5 } }, { weight: 25 }] },
      },
    })
    const parsed = updateProgram(program, { criteria: [{ criterionId: 'likes', weight: 10, settings: {} }] }, setting)
    expect(parsed).toMatchObject({ value: { policy: { criteria: [{}, { settings: { most: 3 } }, {}] } } })
  })

  const refusals: readonly (readonly [string, ProgramChanges, string, string])[] = [
    ['an empty name', { name: ' ' }, 'NAME_EMPTY', 'name'],
    ['a day that there is not', { startsOn: '2027-13-01' }, 'NOT_A_DAY', 'startsOn'],
    ['two days to answer', { responseDays: 2 }, 'RESPONSE_DAYS_OUT_OF_RANGE', 'responseDays'],
    ['half a day to answer', { responseDays: 3.5 }, 'RESPONSE_DAYS_OUT_OF_RANGE', 'responseDays'],
    ['no floor', { floor: 0 }, 'FLOOR_OUT_OF_RANGE', 'floor'],
    ['a floor that is no number', { floor: Number.NaN }, 'FLOOR_OUT_OF_RANGE', 'floor'],
    [
      'a criterion of another program',
      { criteria: [{ criterionId: 'x', weight: 1 }] },
      'CRITERION_UNKNOWN',
      'criteria.0.criterionId',
    ],
    [
      'a criterion twice',
      {
        criteria: [
          { criterionId: 'likes', weight: 1 },
          { criterionId: 'likes', weight: 2 },
        ],
      },
      'CRITERION_TWICE',
      'criteria.1.criterionId',
    ],
    [
      'a weight below 0',
      { criteria: [{ criterionId: 'likes', weight: -1 }] },
      'WEIGHT_OUT_OF_RANGE',
      'criteria.0.weight',
    ],
    [
      'a weight that is no number',
      { criteria: [{ criterionId: 'likes', weight: Number.NaN }] },
      'WEIGHT_OUT_OF_RANGE',
      'criteria.0.weight',
    ],
    [
      'a weight for a rule (M1)',
      { criteria: [{ criterionId: 'rule', weight: 1 }] },
      'RULE_HAS_NO_WEIGHT',
      'criteria.0.weight',
    ],
    [
      'settings that the criterion refuses',
      { criteria: [{ criterionId: 'likes', weight: 1, settings: { most: 99 } }] },
      'SETTINGS_INVALID',
      'criteria.0.settings.most',
    ],
    [
      'nothing that weighs (M7)',
      {
        criteria: [
          { criterionId: 'likes', weight: 0 },
          { criterionId: 'other', weight: 0 },
        ],
      },
      'NOTHING_WEIGHS',
      'criteria',
    ],
  ]
  it.each(refusals)('refuses %s', (_what, changes, code, path) => {
    expect(updateProgram(program, changes, setting)).toMatchObject({
      ok: false,
      error: { code, path: ['input', ...path.split('.')] },
    })
  })

  it('leaves settings alone whose plugin is gone, and lets weights move', () => {
    const bare = { frozen, catalogue: { ...catalogue, criteria: new Map() } }
    expect(updateProgram(program, { criteria: [{ criterionId: 'likes', weight: 5 }] }, bare).ok).toBe(true)
    expect(
      updateProgram(program, { criteria: [{ criterionId: 'likes', weight: 5, settings: {} }] }, bare),
    ).toMatchObject({ error: { code: 'CRITERION_NOT_INSTALLED' } })
  })

  it('keeps the start of a running program, and everything of a closing one', () => {
    expect(updateProgram({ ...program, status: 'running' }, { startsOn: '2027-02-01' }, setting)).toMatchObject({
      error: { code: 'ALREADY_RUNNING' },
    })
    expect(updateProgram({ ...program, status: 'running' }, { startsOn, name: 'New' }, setting).ok).toBe(true)
    for (const status of ['closing', 'closed'] as const) {
      expect(updateProgram({ ...program, status }, { name: 'New' }, setting)).toMatchObject({
        error: { code: 'PROGRAM_CLOSING' },
      })
    }
  })
})
