import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  audienceSentence,
  CAPACITY_LIMITS,
  canMove,
  choosePlace,
  createProgram,
  hasSide,
  joinProgram,
  moveParticipation,
  openQuestions,
  type ParticipationAction,
  type ParticipationStatus,
  PROGRAM_STATUSES,
  programQuestions,
  saveAnswers,
  takesPeople,
} from '../../src/program/index.ts'
import { load } from './support/career.ts'

const { catalogue, loaded } = load()
const created = createProgram(loaded, catalogue, { name: 'Career', startsOn: '2027-01-04' })
if (!created.ok) throw new Error(created.error.code)
const { frozen } = created.value
const usual = { mentor: 2, mentoree: 1 }

describe('a place', () => {
  it.each([
    [{ role: 'mentor' }, { mentorCapacity: 2, mentoreeCapacity: 0 }],
    [{ role: 'mentoree' }, { mentorCapacity: 0, mentoreeCapacity: 1 }],
    [
      { role: 'both', mentorCapacity: 10, mentoreeCapacity: 3 },
      { mentorCapacity: 10, mentoreeCapacity: 3 },
    ],
    [
      { role: 'mentor', mentorCapacity: 1, mentoreeCapacity: 99 },
      { mentorCapacity: 1, mentoreeCapacity: 0 },
    ],
  ] as const)('of %j has the capacity %j', (choice, place) => {
    expect(choosePlace(choice, usual)).toEqual({ ok: true, value: { role: choice.role, ...place } })
  })

  it.each([
    [{ role: 'mentor', mentorCapacity: 0 }, 'CAPACITY_OUT_OF_RANGE', 'mentorCapacity'],
    [{ role: 'mentor', mentorCapacity: 11 }, 'CAPACITY_OUT_OF_RANGE', 'mentorCapacity'],
    [{ role: 'mentoree', mentoreeCapacity: 4 }, 'CAPACITY_OUT_OF_RANGE', 'mentoreeCapacity'],
    [{ role: 'both', mentoreeCapacity: 1.5 }, 'CAPACITY_OUT_OF_RANGE', 'mentoreeCapacity'],
  ] as const)('is refused for %j: %s', (choice, code, field) => {
    expect(choosePlace(choice, usual)).toMatchObject({ ok: false, error: { code, path: ['input', field] } })
  })

  it('never has less room than it holds relationships, and never room without its role', () => {
    const number = fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined })
    const choice = fc.record({
      role: fc.constantFrom('mentor', 'mentoree', 'both'),
      mentorCapacity: number,
      mentoreeCapacity: number,
    })
    const held = fc.record({
      mentorPlaces: fc.integer({ min: 0, max: 10 }),
      mentoreePlaces: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(choice, held, (wanted, taken) => {
        const place = choosePlace(wanted, usual, taken)
        if (!place.ok) return
        expect(place.value.mentorCapacity).toBeGreaterThanOrEqual(taken.mentorPlaces)
        expect(place.value.mentoreeCapacity).toBeGreaterThanOrEqual(taken.mentoreePlaces)
        for (const side of ['mentor', 'mentoree'] as const) {
          const { least, most } = hasSide(wanted.role, side) ? CAPACITY_LIMITS[side] : { least: 0, most: 0 }
          expect(place.value[`${side}Capacity`]).toBeGreaterThanOrEqual(least)
          expect(place.value[`${side}Capacity`]).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  it('says clearly why there must be more room', () => {
    expect(
      choosePlace({ role: 'mentor', mentorCapacity: 1 }, usual, { mentorPlaces: 2, mentoreePlaces: 0 }),
    ).toMatchObject({
      error: {
        code: 'CAPACITY_TAKEN',
        message: 'You are with 2 mentorees now, so leave room for at least 2. Nothing was changed.',
      },
    })
    expect(choosePlace({ role: 'mentor' }, usual, { mentorPlaces: 0, mentoreePlaces: 1 })).toMatchObject({
      error: {
        code: 'ROLE_IN_USE',
        message: 'You are the mentoree of one mentor now, so you cannot lay this role down yet. Nothing was changed.',
      },
    })
  })
})

const STATUSES: readonly ParticipationStatus[] = ['invited', 'active', 'paused', 'declined', 'left']
const ALLOWED: Readonly<Record<ParticipationStatus, Partial<Record<ParticipationAction, ParticipationStatus>>>> = {
  invited: { accept: 'active', decline: 'declined', answer: 'invited', withdraw: 'invited' },
  active: { pause: 'paused', leave: 'left', answer: 'active', change: 'active' },
  paused: { resume: 'active', leave: 'left', answer: 'paused', change: 'paused' },
  declined: {},
  left: {},
}
const ACTIONS: readonly ParticipationAction[] = [
  'accept',
  'decline',
  'pause',
  'resume',
  'leave',
  'answer',
  'change',
  'withdraw',
]

describe('moving in a program', () => {
  it.each(STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s by %s goes where the table says',
    (status, action) => {
      const to = ALLOWED[status][action]
      const result = moveParticipation(action, { status, program: 'running' })
      expect(result).toMatchObject(
        to === undefined ? { ok: false, error: { code: 'NOT_POSSIBLE_NOW' } } : { ok: true, value: to },
      )
    },
  )

  it('M5 the way out is open whatever the program’s status, the way in only while it takes people', () => {
    for (const program of PROGRAM_STATUSES) {
      expect(canMove('leave', { status: 'active', program })).toBe(true)
      expect(canMove('leave', { status: 'paused', program })).toBe(true)
      expect(canMove('pause', { status: 'active', program })).toBe(true)
      expect(canMove('decline', { status: 'invited', program })).toBe(true)
      expect(canMove('accept', { status: 'invited', program })).toBe(takesPeople(program))
      expect(canMove('resume', { status: 'paused', program })).toBe(takesPeople(program))
    }
  })

  it.each([
    ['inviting', true, undefined, true],
    ['running', true, 'left', true],
    ['running', true, 'declined', true],
    ['running', true, 'active', 'ALREADY_IN'],
    ['running', true, 'paused', 'ALREADY_IN'],
    ['running', true, 'invited', 'ALREADY_IN'],
    ['running', false, undefined, 'BY_INVITATION'],
    ['draft', true, undefined, 'PROGRAM_NOT_OPEN'],
    ['closing', true, undefined, 'PROGRAM_CLOSING'],
  ] as const)('joining a program that is %s, by oneself %s, being %s: %s', (status, selfJoin, current, outcome) => {
    const result = joinProgram({ program: { status, selfJoin }, current })
    expect(result).toMatchObject(
      outcome === true ? { ok: true, value: 'active' } : { ok: false, error: { code: outcome } },
    )
  })
})

describe('answers', () => {
  const questions = programQuestions(frozen, catalogue, 'mentoree')

  it('are ready when all that is required is answered, by the person or by the directory', () => {
    const open = (answered: string[], languages: string[] | null) =>
      openQuestions(questions, { answered: new Set(answered), facts: { languages } })
    expect(open([], null)).toEqual(['made-up.hello', 'tongues'])
    expect(open(['made-up.hello'], ['el'])).toEqual([])
    expect(open(['made-up.hello'], [])).toEqual(['tongues'])
    expect(open(['made-up.hello', 'tongues'], null)).toEqual([])
  })

  it('are kept cleaned, and cleared with nothing, also where one is required', () => {
    const saved = saveAnswers(questions, [
      { key: 'made-up.hello', value: ' Hi ' },
      { key: 'likes', value: null },
      { key: 'tongues', value: ['pt-BR', 'pt-BR'] },
    ])
    expect(saved).toEqual({
      ok: true,
      value: {
        kept: new Map<string, unknown>([
          ['made-up.hello', 'Hi'],
          ['tongues', ['pt']],
        ]),
        cleared: ['likes'],
      },
    })
    expect(saveAnswers(questions, [{ key: 'made-up.hello' }])).toMatchObject({
      ok: true,
      value: { cleared: ['made-up.hello'] },
    })
  })

  it('are refused together when one cannot be kept, each with its reason', () => {
    const refused = saveAnswers(questions, [
      { key: 'made-up.hello', value: 'x'.repeat(21) },
      { key: 'likes', value: 'sea' },
      { key: 'likes', value: 'hills' },
      { key: 'grade', value: 'A' },
      { key: '__proto__', value: 1 },
    ])
    expect(refused).toMatchObject({
      ok: false,
      error: [{ key: 'made-up.hello' }, { key: 'likes' }, { key: 'grade' }, { key: '__proto__' }],
    })
  })

  it('M14 each says who sees it, and nobody more than declared', () => {
    const sentences = new Set(
      [[], ['partner'], ['program-manager'], ['partner', 'program-manager']].map((audience) =>
        audienceSentence(audience as []),
      ),
    )
    expect(sentences.size).toBe(4)
    expect(audienceSentence([])).toBe('Used for matching alone. Nobody but you sees it.')
  })
})
