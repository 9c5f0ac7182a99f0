import fc from 'fast-check'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { defineCriterion, directory } from '@ithaca/sdk'
import { runMatching, studySteps } from '@ithaca/core/matching'
import type { MatchingInput, MatchingStudy, RowThreads } from '@ithaca/core/matching'
import { CONTROL } from '../../src/matching/assignment/looks/look-board.ts'
import { createInput, createRandom, criteria, shuffle } from './support/people.ts'
import { createThreads } from './support/row-threads.ts'

/** A slow machine may take its time. */
const slow = { timeout: 120_000 }

async function solveWith(input: MatchingInput, count: number, threads = createThreads(count)): Promise<string> {
  const outcome = JSON.stringify(await runMatching(input, { threads, pause: turn }))
  await threads.allEnded()
  expect(threads.workers.length).toBe(count - 1)
  expect(JSON.parse(outcome)).toMatchObject({ ok: true })
  return outcome
}

function studyOf(input: MatchingInput, threads?: RowThreads): MatchingStudy {
  const steps = studySteps(input, undefined, threads)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  if (!step.value.ok) throw new Error(step.value.error.message)
  return step.value.value
}

/** The same people and pairs, in another order. */
function reorder(input: MatchingInput, seed: number): MatchingInput {
  const { participants, policy, startPrices } = input
  const keep = policy.keep && { ...policy.keep, pairs: shuffle(policy.keep.pairs, seed) }
  return {
    ...input,
    participants: shuffle(participants, seed),
    policy: { ...policy, vetoes: shuffle(policy.vetoes, seed), ...(keep && { keep }) },
    ...(startPrices && { startPrices: shuffle(startPrices, seed) }),
  }
}

test('one, two and three threads, given people in any order, come to the same bytes: pairs, proof and explanations', slow, async () => {
  const shapes = fc.record({
    size: fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 500, max: 800 })),
    seed: fc.nat(1_000),
    floor: fc.constantFrom(0, 0.2, 0.5),
    bonus: fc.constantFrom(0, 0.05),
    hasStartPrices: fc.boolean(),
    allowReciprocal: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(shapes, async ({ size, seed, floor, bonus, hasStartPrices, allowReciprocal }) => {
      const random = createRandom(seed)
      const { participants } = createInput(size, seed)
      const ids = participants.map(({ id }) => id)
      const somePairs = Array.from({ length: size }, () => ({ mentorId: ids[random(size)]!, mentoreeId: ids[random(size)]! }))
      const half = Math.floor(size / 2)
      const input: MatchingInput = {
        ...createInput(size, seed, {
          floor, allowReciprocal, vetoes: somePairs.slice(0, half), keep: { pairs: somePairs.slice(half), bonus },
        }),
        ...(hasStartPrices && { startPrices: ids.map((id) => [id, random(300_000)] as const) }),
      }
      const alone = await solveWith(input, 1)
      expect(await solveWith(reorder(input, seed), 2)).toBe(alone)
      expect(await solveWith(reorder(input, seed + 1), 3)).toBe(alone)
    }),
    { numRuns: 15 },
  )
})

test('so many pairs that fits are not kept: two threads come to the bytes of one', slow, async () => {
  const given = createInput(10_020, 3)
  const participants = given.participants.map((each, at) => ({ ...each, role: at % 2 === 0 ? ('mentor' as const) : ('mentoree' as const) }))
  const input = { ...given, participants }
  const threads = createThreads(2)
  expect(await solveWith(input, 2, threads)).toBe(await solveWith(input, 1))
  expect(threads.hasEachHelped()).toBe(true)
})

test('when its threads are gone, a solved run is asked why not as one that had none', slow, async () => {
  const input = createInput(400, 8)
  const threads = createThreads(2)
  const [alone, helped] = [studyOf(input), studyOf(input, threads)]
  await threads.allEnded()
  const mentorees = alone.outcome.pairs.slice(0, 40).map(({ mentoreeId }) => mentoreeId)
  for (const [at, { mentorId }] of alone.outcome.pairs.slice(-40).entries()) {
    const pair = { mentorId, mentoreeId: mentorees[at]! }
    expect(helped.whyNot(pair)).toEqual(alone.whyNot(pair))
  }
})

test('a criterion that is written pair by pair is asked in the run\'s own thread', slow, async () => {
  const nearby = defineCriterion({
    id: 'nearby', kind: 'preference', label: 'l', description: 'd', because: 'b', weight: 30,
    reads: { zone: directory.timeZone() },
    pair: ({ mentor, mentoree }) => (mentor.zone === mentoree.zone ? 1 : 0.5),
    explain: () => undefined,
  })
  const input = createInput(150, 4, { criteria: [...criteria, nearby].map(({ id }) => ({ criterionId: id, weight: 10, settings: {} })) })
  const threads = createThreads(3)
  const outcome = await runMatching({ ...input, criteria: [...criteria, nearby] }, { threads })
  expect(outcome).toMatchObject({ ok: true })
  expect(threads.workers).toEqual([])
})

test('a run with threads is cancelled between two steps, within a second, and leaves none running', slow, async () => {
  const threads = createThreads(2)
  let offered = 0
  let askedAt = 0
  const outcome = await runMatching(createInput(4_000, 5), {
    threads,
    pause: turn,
    onProgress: ({ stage }) => { offered += stage === 'offering' ? 1 : 0 },
    isCancelled: () => {
      if (offered === 3) askedAt = performance.now()
      return offered === 3
    },
  })
  await threads.allEnded()
  expect(outcome).toMatchObject({ ok: false, error: { code: 'MATCHING_CANCELLED' } })
  expect(threads.workers.length).toBe(1)
  expect(performance.now() - askedAt).toBeLessThan(1_000)
})

test('where threads cannot be started, or end before they have work, the run goes on without them, to the same bytes', slow, async () => {
  const input = createInput(300, 9)
  const alone = JSON.stringify(await runMatching(input))
  const given: unknown[] = []
  const cannotStart = () => { throw new Error('No thread is to be had.') }
  const endsAtOnce: RowThreads['start'] = (onEnd) => {
    // As Node tells of an error, and then of the end.
    setImmediate(onEnd)
    setImmediate(onEnd)
    return { give: (work) => given.push(work), stop: () => undefined }
  }
  for (const start of [cannotStart, endsAtOnce]) {
    const outcome = await runMatching(input, { threads: { count: 3, pairsFrom: 0, start }, pause: turn })
    expect(JSON.stringify(outcome)).toBe(alone)
  }
  expect(given).toEqual([])
})

test('a thread that dies fails the run by name, and none is left running', slow, async () => {
  const threads = createThreads(3)
  const outcome = await runMatching(createInput(4_000, 6), {
    threads,
    pause: turn,
    onProgress: ({ stage }) => { if (stage === 'offering') void threads.workers[0]!.terminate() },
  })
  await threads.allEnded()
  expect(outcome).toMatchObject({ ok: false, error: { code: 'THREAD_LOST' } })
  expect(threads.workers.length).toBe(2)
})

test('a thread that begins something and never answers counts as lost, also where nothing else can be heard', slow, async () => {
  let stopped = 0
  const outcome = await runMatching(createInput(300, 7), {
    threads: {
      count: 2,
      pairsFrom: 0,
      start: () => ({
        // As one that began the first batch, and died.
        give: ({ board }) => { board.control[CONTROL.begun] = 1 },
        stop: () => { stopped += 1 },
      }),
    },
  })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'THREAD_LOST' } })
  expect(stopped).toBeGreaterThan(0)
})
