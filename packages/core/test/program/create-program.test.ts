import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createProgram,
  effectiveShares,
  type NewProgram,
  phaseOn,
  previewPhases,
  programQuestions,
  requiredAnswers,
  templateText,
} from '../../src/program/index.ts'
import { load } from './support/career.ts'

const { catalogue, loaded } = load()

function made(name = 'Career', startsOn = '2027-01-04'): NewProgram {
  const result = createProgram(loaded, catalogue, { name, startsOn })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a new program', () => {
  it('keeps the template’s version, settings with their defaults, weights and floor', () => {
    expect(made()).toMatchObject({
      templateId: 'made-up',
      templateVersion: '2.1.0',
      responseDays: 10,
      startsOn: '2027-01-04',
      policy: {
        floor: 0.25,
        criteria: [
          { criterion: 'rule', isConstraint: true, weight: 0, settings: {} },
          { criterion: 'likes', isConstraint: false, weight: 75, settings: { most: 5 } },
          { criterion: 'other', isConstraint: false, weight: 25, settings: {} },
        ],
      },
    })
  })

  it('needs no plugin any more to say what it says, and keeps no text that it does not use', () => {
    const { frozen } = structuredClone(made())
    expect(templateText(frozen, 'hello', 'fr-CA')).toBe('Hello? (fr)')
    expect(templateText(frozen, 'hello', 'de')).toBe('Hello?')
    expect(Object.keys(frozen.messages.en)).not.toContain('unused')
    expect(frozen.criteria.map(({ id, messages }) => [id, messages.en.label])).toEqual([
      ['rule', 'Likes?'],
      ['likes', 'Likes?'],
      ['other', 'Likes?'],
    ])
    const bare = { plugins: [], criteria: new Map(), templates: new Map(), groupRules: new Map() }
    expect(programQuestions(frozen, bare, 'mentoree').map(({ key }) => key)).toEqual(['made-up.hello'])
  })

  it('asks each role what its criteria and template ask, and leaves wishes by name for later', () => {
    const { frozen } = made()
    const keys = (role: 'mentor' | 'mentoree' | 'both') =>
      programQuestions(frozen, catalogue, role).map(({ key }) => key)
    expect(keys('mentor')).toEqual(['likes', 'tongues'])
    expect(keys('mentoree')).toEqual(['made-up.hello', 'likes', 'tongues'])
    expect(requiredAnswers(frozen, catalogue)).toEqual([
      { role: 'mentor', key: 'tongues', fallback: 'languages' },
      { role: 'mentoree', key: 'made-up.hello', fallback: undefined },
      { role: 'mentoree', key: 'tongues', fallback: 'languages' },
      { role: 'both', key: 'made-up.hello', fallback: undefined },
      { role: 'both', key: 'tongues', fallback: 'languages' },
    ])
  })

  it.each([
    ['', '2027-01-04', 'NAME_EMPTY'],
    [' \n\t ', '2027-01-04', 'NAME_EMPTY'],
    ['x'.repeat(121), '2027-01-04', 'NAME_TOO_LONG'],
    ['Fine', '2027-02-29', 'NOT_A_DAY'],
    ['Fine', '4 January', 'NOT_A_DAY'],
    ['Fine', '1999-12-31', 'START_OUT_OF_RANGE'],
    ['Fine', '2101-01-01', 'START_OUT_OF_RANGE'],
  ])('refuses the name %j on %s with %s', (name, startsOn, code) => {
    expect(createProgram(loaded, catalogue, { name, startsOn })).toMatchObject({ ok: false, error: { code } })
  })

  it('writes a name with single spaces and 120 characters at most', () => {
    expect(made(' A \n  B ').name).toBe('A B')
    expect(made('x'.repeat(120)).name).toHaveLength(120)
  })
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('phases (M10)', () => {
  it('follow each other without a gap or an overlap, whenever the first begins', () => {
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: 1, max: 104 }), { minLength: 1, maxLength: 12 }),
        (startsOn, weeks) => {
          const phases = previewPhases(
            {
              phases: weeks.map((each, index) => ({
                key: `p${index}`,
                stage: 'initiation',
                label: 'x',
                weeks: each,
                guide: { mentor: 'x', mentoree: 'x' },
              })),
            },
            startsOn,
          )
          const days = (date: string) => Date.parse(date) / 86_400_000
          for (const [index, phase] of phases.entries()) {
            expect(days(phase.endsOn) - days(phase.startsOn) + 1).toBe((weeks[index] ?? 0) * 7)
            expect(days(phase.startsOn)).toBe(index === 0 ? days(startsOn) : days(phases[index - 1]?.endsOn ?? '') + 1)
            expect(phaseOn(phases, phase.startsOn)).toBe(phase)
            expect(phaseOn(phases, phase.endsOn)).toBe(phase)
          }
          expect(phaseOn(phases, '1990-01-01')).toBeUndefined()
        },
      ),
    )
  })
})

describe('effective shares', () => {
  it('add up to 1 over the preferences that weigh something, and are 0 for rules', () => {
    const criterion = fc.record({ isConstraint: fc.boolean(), weight: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 30 }), (list) => {
        const criteria = list.map((each, index) => ({
          ...each,
          criterion: `c${index}`,
          settings: {},
          settingsVersion: 1,
        }))
        const shares = [...effectiveShares({ floor: 0.3, criteria }).values()]
        const weighs = criteria.some(({ isConstraint, weight }) => !isConstraint && weight > 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(weighs ? 1 : 0)
        expect(criteria.every(({ isConstraint }, index) => !isConstraint || shares[index] === 0)).toBe(true)
      }),
    )
  })
})
