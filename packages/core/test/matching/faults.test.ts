import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runMatching, solve } from '@ithaca/core/matching'
import type { AssignmentProblem, MatchingInput } from '@ithaca/core/matching'
import { createInput } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const sound: AssignmentProblem = {
  mentorees: [
    { id: 'a', demand: 1 },
    { id: 'b', demand: 1 },
  ],
  mentors: [
    { id: 'c', capacity: 1 },
    { id: 'd', capacity: 2 },
  ],
  fit: [
    [0.5, 0.25],
    [1, 0],
  ],
}

const faults: readonly (readonly [code: string, path: string, changes: Partial<AssignmentProblem>])[] = [
  ['FIT_INVALID', 'fit.1.0', { fit: [[0, 1], [Number.NaN, 0]] }],
  ['FIT_INVALID', 'fit.0.1', { fit: [[0, Infinity], [0, 0]] }],
  ['FIT_INVALID', 'fit.0.0', { fit: new Float32Array([-Infinity, 0, 0, 0]) }],
  ['FIT_INVALID', 'fit.0.0', { fit: [[2_000, 0], [0, 0]] }],
  ['FIT_SIZE_WRONG', 'fit', { fit: [[0, 0]] }],
  ['FIT_SIZE_WRONG', 'fit.1', { fit: [[0, 0], [0]] }],
  ['FIT_SIZE_WRONG', 'fit', { fit: new Float64Array(3) }],
  ['CAPACITY_INVALID', 'mentors.0.capacity', { mentors: [{ id: 'c', capacity: -1 }, { id: 'd', capacity: 1 }] }],
  ['CAPACITY_INVALID', 'mentors.1.capacity', { mentors: [{ id: 'c', capacity: 1 }, { id: 'd', capacity: 0.5 }] }],
  ['DEMAND_INVALID', 'mentorees.0.demand', { mentorees: [{ id: 'a', demand: Number.NaN }, { id: 'b', demand: 1 }] }],
  ['ID_DUPLICATE', 'mentorees.1.id', { mentorees: [{ id: 'a', demand: 1 }, { id: 'a', demand: 1 }] }],
  ['ID_DUPLICATE', 'mentors.1.id', { mentors: [{ id: 'c', capacity: 1 }, { id: 'c', capacity: 1 }] }],
  ['PAIR_UNKNOWN', 'forbidden.0', { forbidden: [[0, 2]] }],
  ['PAIR_UNKNOWN', 'locked.1', { locked: [[0, 0], [-1, 0]] }],
  ['LOCK_FORBIDDEN', 'locked.0', { locked: [[0, 0]], forbidden: [[0, 0]] }],
  ['LOCK_DUPLICATE', 'locked.1', { locked: [[0, 1], [0, 1]] }],
  ['LOCK_OVER_DEMAND', 'locked.1', { locked: [[0, 0], [0, 1]] }],
  ['LOCK_OVER_CAPACITY', 'locked.1', { locked: [[0, 0], [1, 0]] }],
  ['FLOOR_INVALID', 'floor', { floor: Number.NaN }],
  ['SEED_INVALID', 'seed', { seed: 0.5 }],
  ['SEED_INVALID', 'seed', { seed: -1 }],
]

test.each(faults)('a wrong problem is refused by name: %s at %s', (code, path, changes) => {
  expect(solve({ ...sound, ...changes })).toMatchObject({ ok: false, error: { code, path: path.split('.') } })
})

test('nobody, one side only and one pair are problems like any other', () => {
  const nobody = solve({ mentorees: [], mentors: [], fit: [] })
  expect(nobody).toMatchObject({ ok: true, value: { pairs: [], unmatched: [] } })
  const alone = solve({ mentorees: [{ id: 'a', demand: 2 }], mentors: [], fit: [[]] })
  expect(alone).toMatchObject({ ok: true, value: { pairs: [], unmatched: [{ mentoree: 0, missing: 2 }] } })
  const pair = solve({ mentorees: [{ id: 'a', demand: 1 }], mentors: [{ id: 'b', capacity: 1 }], fit: [[0.25]] })
  expect(pair).toMatchObject({ ok: true, value: { pairs: [[0, 0]], total: 250_000 } })
})

test('where every pair is forbidden all are left, and it is still proven', () => {
  const forbidden = [[0, 0], [0, 1], [1, 0], [1, 1]] as const
  const solved = solve({ ...sound, forbidden })
  expect(solved).toMatchObject({ ok: true, value: { pairs: [], total: 0, certificate: { total: 0, bound: 0 } } })
})

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 1e308))
const anyPair = fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 }))
const anyId = fc.constantFrom('a', 'b', 'c', '')

test('whatever comes in, the answer is a result or names the input that is wrong', slow, () => {
  const problem = fc.record({
    mentorees: fc.array(fc.record({ id: anyId, demand: fc.oneof(fc.nat(3), anyNumber) }), { maxLength: 4 }),
    mentors: fc.array(fc.record({ id: anyId, capacity: fc.oneof(fc.nat(3), anyNumber) }), { maxLength: 4 }),
    fit: fc.array(fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyNumber), { maxLength: 4 }), {
      maxLength: 4,
    }),
    forbidden: fc.array(anyPair, { maxLength: 4 }),
    locked: fc.array(anyPair, { maxLength: 4 }),
    floor: anyNumber,
    seed: anyNumber,
  })
  fc.assert(
    fc.property(problem, (each) => {
      const solved = solve(each)
      expect(solved.ok || Object.hasOwn(each, String(solved.error.path?.[0]))).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})

const runFaults: readonly (readonly [code: string, path: string, change: (input: MatchingInput) => MatchingInput])[] = [
  ['FLOOR_INVALID', 'policy.floor', (input) => ({ ...input, policy: { ...input.policy, floor: 2 } })],
  ['SEED_INVALID', 'policy.seed', (input) => ({ ...input, policy: { ...input.policy, seed: Number.NaN } })],
  ['DAY_INVALID', 'policy.today', (input) => ({ ...input, policy: { ...input.policy, today: 'today' } })],
  [
    'WEIGHT_INVALID',
    'policy.criteria.0.weight',
    (input) => ({
      ...input,
      policy: { ...input.policy, criteria: [{ criterionId: 'hours', weight: -1, settings: {} }] },
    }),
  ],
  [
    'CRITERION_UNKNOWN',
    'policy.criteria.0.criterionId',
    (input) => ({ ...input, policy: { ...input.policy, criteria: [{ criterionId: 'x', weight: 1, settings: {} }] } }),
  ],
  [
    'SETTINGS_INVALID',
    'policy.criteria.0.settings.x',
    (input) => ({
      ...input,
      policy: { ...input.policy, criteria: [{ criterionId: 'hours', weight: 1, settings: { x: 1 } }] },
    }),
  ],
  [
    'ID_DUPLICATE',
    'participants.1.id',
    (input) => ({ ...input, participants: [input.participants[0]!, input.participants[0]!] }),
  ],
  [
    'PLACES_INVALID',
    'participants.0.mentorCapacity',
    (input) => ({ ...input, participants: [{ ...input.participants[0]!, mentorCapacity: -1 }] }),
  ],
  [
    'LOCK_UNKNOWN',
    'policy.locks.0',
    (input) => ({ ...input, policy: { ...input.policy, locks: [{ mentorId: 'x', mentoreeId: 'y' }] } }),
  ],
]

test.each(runFaults)('a wrong run is refused by name: %s at %s', async (code, path, change) => {
  const outcome = await runMatching(change(createInput(6, 1)))
  expect(outcome).toMatchObject({ ok: false, error: { code, path: path.split('.') } })
})

const anyPart = fc.constantFrom('p0', 'p1', 'p2', 'p3', 'nobody', '')
const anyPeople = fc.array(fc.record({ mentorId: anyPart, mentoreeId: anyPart }), { maxLength: 3 })
const anyRun = fc.record({
  participants: fc.array(
    fc.record({
      id: anyPart,
      personId: anyPart,
      role: fc.constantFrom('mentor' as const, 'mentoree' as const, 'both' as const),
      mentorCapacity: fc.oneof(fc.nat(2), anyNumber),
      mentoreeDemand: fc.oneof(fc.nat(2), anyNumber),
      answers: fc.constant({}),
      facts: fc.constant({}),
    }),
    { maxLength: 5 },
  ),
  policy: fc.record(
    {
      criteria: fc.array(
        fc.record({
          criterionId: fc.constantFrom('hours', 'other-department', 'unknown'),
          weight: fc.oneof(fc.nat(9), anyNumber),
          settings: fc.constantFrom({}, undefined, null, 7, { much: 1 }),
        }),
        { maxLength: 3 },
      ),
      floor: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyNumber),
      seed: fc.oneof(fc.nat(9), anyNumber),
      today: fc.constantFrom('2026-11-23', '2026-02-31', 'today', ''),
      locks: anyPeople,
      vetoes: anyPeople,
      previousPartners: anyPeople,
      keep: fc.record({ pairs: anyPeople, bonus: fc.oneof(fc.constant(0.1), anyNumber) }),
    },
    { requiredKeys: ['criteria', 'floor', 'seed', 'today', 'locks', 'vetoes', 'previousPartners'] },
  ),
  startPrices: fc.array(fc.tuple(anyPart, anyNumber), { maxLength: 3 }),
})

test('whatever a run is given, it has an outcome or names the part of its input that is wrong', slow, async () => {
  const codes = new Set<string>()
  const { criteria, chain } = createInput(0, 0)
  await fc.assert(
    fc.asyncProperty(anyRun, async (drawn) => {
      const input = { ...drawn, criteria, chain }
      const outcome = await runMatching(input)
      const error = outcome.ok ? { code: 'none', path: [] } : outcome.error
      codes.add(error.code)
      let part: unknown = input
      for (const step of error.path ?? ['missing']) {
        expect(Object.hasOwn(part as object, step)).toBe(true)
        part = (part as Record<string, unknown>)[step]
        if (step === 'settings') break
      }
    }),
    { numRuns: 1_500 },
  )
  expect(codes.size).toBeGreaterThan(8)
})

test('a run that is cancelled changes nothing and says so', async () => {
  let steps = 0
  const outcome = await runMatching(createInput(200, 1), { isCancelled: () => ++steps > 3 })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'MATCHING_CANCELLED' } })
  expect(steps).toBe(4)
})
