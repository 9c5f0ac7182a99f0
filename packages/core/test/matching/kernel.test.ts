import { readFileSync } from 'node:fs'
import { defineCriterion, field } from '@ithaca/sdk'
import type { Criterion } from '@ithaca/sdk'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compileKernel, toBytesFile } from '../../scripts/compile-kernel.ts'
import { createRowSeeker } from '../../src/matching/assignment/looks/row-seeker.ts'
import { toExclusions } from '../../src/matching/eligibility/exclusions.ts'
import { prepareRun } from '../../src/matching/run/prepare-run.ts'
import { createScoredRows } from '../../src/matching/scoring/scored-rows.ts'
import { runMatching } from '@ithaca/core/matching'
import type { MatchingInput } from '@ithaca/core/matching'
import { createInput, createPolicy, createRandom, criteria, noChain } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

test('the bytes of the kernel are what its source compiles to', slow, async () => {
  const kept = readFileSync(new URL('../../src/matching/kernel/kernel-bytes.ts', import.meta.url), 'utf8')
  expect(toBytesFile(await compileKernel())).toBe(kept)
})

const about = { label: 'l', description: 'd', because: 'b', explain: () => undefined, kind: 'preference' } as const
const tags = field.tags({ label: 't', visibleTo: [], known: 'tags', max: 20 })
const ranking = field.ranking({ label: 'r', visibleTo: [], known: 'rank', options: { a: 'a', b: 'b', c: 'c', d: 'd' } })
const people = field.people({ label: 'p', visibleTo: [], known: 'wishes' })

/** Everything that is compared by what two people both hold, and criteria that are not. */
const overlapping: readonly Criterion[] = [
  ...(['cover', 'jaccard', 'overlap'] as const).flatMap((measure) =>
    (['equal', 'rarity'] as const).flatMap((weight) =>
      (['mentor', 'mentoree'] as const).map((wants) =>
        defineCriterion({
          ...about,
          id: `${measure}-${weight}-${wants}`,
          weight: 3,
          reads: { tags },
          score: ({ sets }) => sets({ mentor: 'tags', mentoree: 'tags', measure, weight, wants }),
        }),
      ),
    ),
  ),
  ...[1, 4, 30].map((depth) =>
    defineCriterion({
      ...about,
      id: `ranked-${depth}`,
      weight: 5,
      reads: { rank: ranking },
      score: ({ ranked }) => ranked({ mentor: 'rank', mentoree: 'rank', depth }),
    }),
  ),
  defineCriterion({
    ...about,
    id: 'named',
    weight: 7,
    reads: { wishes: people },
    score: ({ named }) => named({ mentor: 'wishes', mentoree: 'wishes', score: () => 1, otherwise: 0.25 }),
  }),
  ...criteria,
]

/** People who hold from nothing up to more than a byte has bits for, common things and rare ones. */
function createCrowd(size: number, seed: number): MatchingInput {
  const random = createRandom(seed)
  const input = createInput(size, seed)
  const participants = input.participants.map((participant) => ({
    ...participant,
    answers: {
      ...participant.answers,
      tags: Array.from({ length: random(13) }, () => `tag-${random(random(2) === 0 ? 6 : 300)}`),
      rank: ['a', 'b', 'c', 'd'].filter(() => random(3) > 0),
      wishes: Array.from({ length: random(4) }, () => `person-${random(size)}`),
    },
  }))
  const chosen = overlapping.map(({ id }) => ({ criterionId: id, weight: 1 + random(40), settings: {} }))
  return { participants, policy: createPolicy({ criteria: chosen }), criteria: overlapping, chain: noChain }
}

test('WebAssembly and plain TypeScript compute the same fits, bit for bit, of whole rows and of a few columns', slow, () => {
  for (const [at, size] of [520, 900, 2_600].entries()) {
    const steps = prepareRun(createCrowd(size, at))
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    if (!step.value.ok) throw new Error(step.value.error.message)
    const run = step.value.value
    const [rowCount, columnCount] = [run.roster.mentorees.length, run.roster.mentors.length]
    const exclusions = toExclusions(run.excluded)
    const given = { criteria: run.criteria, exclusions, rowCount, columnCount, floor: run.floor }
    const fast = createScoredRows(given)
    const plain = createScoredRows({ ...given, isPlain: true })
    const columns = Int32Array.from({ length: Math.ceil(columnCount / 7) }, (_, nth) => nth * 7)
    const [few, fewPlain] = [fast.select(columns), plain.select(columns)]
    for (let row = 0; row < Math.min(rowCount, 80); row++) {
      const fits = plain.row(row)
      expect(Buffer.compare(Buffer.from(fast.row(row).slice().buffer), Buffer.from(fits.slice().buffer))).toBe(0)
      const selected = Array.from(columns, (column) => fits[column]!)
      expect(Array.from(few(row))).toEqual(selected)
      expect(Array.from(fewPlain(row))).toEqual(selected)
    }
  }
})

test('WebAssembly and plain TypeScript find the same columns in a row', slow, () => {
  const fit = fc.integer({ min: -(2 ** 31), max: 1_000_000 })
  const price = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1e10, 1e10 + 1, Infinity, -Infinity))
  const pairs = fc.array(fc.tuple(fit, price), { maxLength: 70 })
  const bound = fc.oneof(fit, fc.constantFrom(-Infinity, -1e10))
  fc.assert(
    fc.property(pairs, bound, (row, limit) => {
      const size = { rowCount: 1, columnCount: row.length }
      const [fast, plain] = [createRowSeeker(size, false), createRowSeeker(size, true)]
      for (const seeker of [fast, plain]) {
        seeker.load(Int32Array.from(row, ([each]) => each))
        seeker.price.set(row.map(([, each]) => each))
      }
      expect(fast.highest(-5)).toBe(plain.highest(-5))
      for (let from = 0; from <= row.length; from++) expect(fast.next(from, limit)).toBe(plain.next(from, limit))
    }),
    { numRuns: 150 },
  )
})

test('a machine without WebAssembly comes to the same bytes', slow, async () => {
  const input = createCrowd(700, 11)
  const outcome = await runMatching(input)
  vi.stubGlobal('WebAssembly', undefined)
  vi.resetModules()
  const plain = await import('@ithaca/core/matching')
  expect(JSON.stringify(await plain.runMatching(input))).toBe(JSON.stringify(outcome))
  expect(outcome.ok).toBe(true)
  vi.unstubAllGlobals()
})
