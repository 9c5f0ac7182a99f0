import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceProgram,
  checklist,
  nextStep,
  PROGRAM_STATUSES,
  type ProgramFacts,
  type ProgramStatus,
  statusAfter,
} from '../../src/program/index.ts'

const nobody = {
  invited: 0,
  active: 0,
  paused: 0,
  declined: 0,
  left: 0,
  mentors: 0,
  mentorees: 0,
  mentorPlaces: 0,
  mentoreePlaces: 0,
  ready: 0,
  readyMentors: 0,
  readyMentorees: 0,
}
const bare: ProgramFacts = {
  status: 'draft',
  managers: 1,
  missingCriteria: [],
  participations: nobody,
  runs: { succeeded: 0, published: 0 },
  openProposals: 0,
  relationships: { living: 0, ended: 0, agreementUnsigned: 0 },
}
type Parts = Omit<Partial<ProgramFacts>, 'participations'> & {
  readonly participations?: Partial<ProgramFacts['participations']>
}
const facts = (parts: Parts): ProgramFacts => ({
  ...bare,
  ...parts,
  participations: { ...nobody, ...parts.participations },
})
const ready = { readyMentors: 1, readyMentorees: 1, ready: 2 }

describe('the next step', () => {
  const table: readonly (readonly [ProgramStatus, Parts, readonly string[]])[] = [
    ['draft', {}, []],
    ['draft', { managers: 0, missingCriteria: ['values'] }, ['program-manager', 'criteria-installed']],
    ['inviting', {}, ['ready-mentor', 'ready-mentoree']],
    ['inviting', { participations: { readyMentors: 3, ready: 3 } }, ['ready-mentoree']],
    ['inviting', { participations: { readyMentors: 1, readyMentorees: 1, ready: 1 } }, ['two-people']],
    ['inviting', { participations: ready }, []],
    ['inviting', { managers: 0, participations: ready }, ['program-manager']],
    ['matching', {}, ['published-run']],
    ['matching', { runs: { succeeded: 2, published: 0 } }, ['published-run']],
    ['matching', { runs: { succeeded: 2, published: 1 } }, []],
    ['running', { openProposals: 2 }, ['proposals-answered']],
    ['running', { relationships: { living: 9, ended: 0, agreementUnsigned: 3 } }, []],
    ['closing', { relationships: { living: 1, ended: 8, agreementUnsigned: 0 } }, ['relationships-ended']],
    ['closing', { relationships: { living: 0, ended: 9, agreementUnsigned: 0 } }, []],
  ]
  it.each(table)('after %s with %j is missing %j', (status, parts, missing) => {
    const step = nextStep(facts({ ...parts, status }))
    expect(step?.to).toBe(statusAfter(status))
    expect(step?.missing.map(({ key }) => key)).toEqual(missing)
    expect(step?.missing.every(({ message }) => /^[A-Z0-9].+[.]$/.test(message))).toBe(true)
  })

  it('of a closed program is none', () => {
    expect(nextStep(facts({ status: 'closed' }))).toBeUndefined()
    expect(advanceProgram(facts({ status: 'closed' }), 'draft')).toMatchObject({
      ok: false,
      error: { kind: 'not-next' },
    })
  })

  const count = fc.integer({ min: 0, max: 3 })
  const anyFacts: fc.Arbitrary<ProgramFacts> = fc.record({
    status: fc.constantFrom(...PROGRAM_STATUSES),
    managers: count,
    missingCriteria: fc.constantFrom([], ['values']),
    participations: fc.record(
      Object.fromEntries(Object.keys(nobody).map((key) => [key, count])) as Record<
        keyof typeof nobody,
        fc.Arbitrary<number>
      >,
    ),
    runs: fc.record({ succeeded: count, published: count }),
    openProposals: count,
    relationships: fc.record({ living: count, ended: count, agreementUnsigned: count }),
  })

  it('is the only one that can be taken, never back, and only when nothing is missing', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...PROGRAM_STATUSES), (given, to) => {
        const step = nextStep(given)
        const moved = advanceProgram(given, to)
        const isNext = PROGRAM_STATUSES.indexOf(to) === PROGRAM_STATUSES.indexOf(given.status) + 1
        expect(moved.ok).toBe(isNext && step?.missing.length === 0)
      }),
    )
  })

  it('M18 the checklist names one next thing until the program is closed, and none after', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const list = checklist(given)
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
        expect(list.at(-1)).toMatchObject({ key: 'close', isDone: given.status === 'closed' })
        expect(checklist({ ...given, status: 'closed' }).filter(({ isDone }) => !isDone)).toEqual([])
      }),
    )
  })

  const nextThings: readonly (readonly [string, Parts])[] = [
    ['program-manager', { managers: 0 }],
    ['open', {}],
    ['invite', { status: 'inviting' }],
    ['ready', { status: 'inviting', participations: { invited: 4 } }],
    ['begin-matching', { status: 'inviting', participations: { invited: 4, active: 2, ...ready } }],
    ['matching-run', { status: 'matching', participations: { active: 2, ...ready } }],
    ['publish', { status: 'matching', participations: { active: 2, ...ready }, runs: { succeeded: 1, published: 0 } }],
    [
      'run',
      {
        status: 'matching',
        participations: { active: 2, ...ready },
        runs: { succeeded: 1, published: 1 },
        openProposals: 1,
      },
    ],
    [
      'proposals-answered',
      { status: 'running', participations: { active: 2 }, runs: { succeeded: 1, published: 1 }, openProposals: 1 },
    ],
    [
      'agreements',
      {
        status: 'running',
        participations: { active: 2 },
        runs: { succeeded: 1, published: 1 },
        relationships: { living: 1, ended: 0, agreementUnsigned: 1 },
      },
    ],
    [
      'begin-closing',
      {
        status: 'running',
        participations: { active: 2 },
        runs: { succeeded: 1, published: 1 },
        relationships: { living: 1, ended: 0, agreementUnsigned: 0 },
      },
    ],
    [
      'relationships-ended',
      {
        status: 'closing',
        participations: { active: 2 },
        relationships: { living: 1, ended: 0, agreementUnsigned: 0 },
      },
    ],
    ['close', { status: 'closing', participations: { active: 2 } }],
  ]
  it.each(nextThings)('M18 the one next thing is %s with %j', (key, parts) => {
    expect(checklist(facts(parts)).find(({ isDone }) => !isDone)?.key).toBe(key)
  })
})
