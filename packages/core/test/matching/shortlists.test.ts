import { defineCriterion, directory } from '@ithaca/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runMatching, toShortlistInput } from '@ithaca/core/matching'
import type { MatchingParticipant } from '@ithaca/core/matching'
import { createPolicy, noChain } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const PER_MENTOREE = 3

/** Fits are what a table says of two numbers. */
function createFits(table: readonly (readonly number[])[]) {
  return defineCriterion({
    id: 'fits',
    kind: 'preference',
    label: 'l',
    description: 'd',
    because: 'b',
    weight: 1,
    reads: { location: directory.location() },
    score: ({ keyed }) =>
      keyed({
        mentor: ({ location }) => location,
        mentoree: ({ location }) => location,
        score: (mentor, mentoree) => table[Number(mentoree)]![Number(mentor)]! / 100,
      }),
    explain: () => undefined,
  })
}

interface Drawn {
  readonly table: readonly (readonly number[])[]
  readonly capacities: readonly number[]
  readonly vetoed: readonly boolean[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  table: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  capacities: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
  vetoed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
})

/** How many candidates each mentoree has, those with the fewest first, and what all pairs are worth together. */
function describe(pairs: readonly (readonly [number, number])[], { table }: Drawn) {
  const counts = table.map((_, row) => pairs.filter(([mentoree]) => mentoree === row).length)
  return {
    counts: counts.toSorted((a, b) => a - b),
    fit: pairs.reduce((sum, [mentoree, mentor]) => sum + table[mentoree]![mentor]!, 0),
  }
}

/** The most even lists of the greatest fit, by trying every subset: more for whoever has fewest, then for the next. */
function findByTrying(each: Drawn) {
  const open = each.vetoed.flatMap((isVetoed, at) => (isVetoed ? [] : [[Math.floor(at / 3), at % 3] as const]))
  let best = describe([], each)
  for (let subset = 1; subset < 2 ** open.length; subset++) {
    const pairs = open.filter((_, at) => (subset & (1 << at)) !== 0)
    if (each.capacities.some((places, mentor) => pairs.filter((pair) => pair[1] === mentor).length > places)) continue
    const found = describe(pairs, each)
    const at = found.counts.findIndex((count, nth) => count !== best.counts[nth])
    const isBetter = at < 0 ? found.fit > best.fit : found.counts[at]! > best.counts[at]!
    if (isBetter) best = found
  }
  return best
}

test('shortlists are as even as they can be, and the best of those, against trying all', slow, async () => {
  let uneven = 0
  await fc.assert(
    fc.asyncProperty(drawn, async (each) => {
      const person = (id: string, role: 'mentor' | 'mentoree', at: number): MatchingParticipant => ({
        id,
        personId: `person-${id}`,
        role,
        mentorCapacity: 1,
        mentoreeDemand: 1,
        answers: {},
        facts: { location: String(at) },
      })
      const mentors = each.capacities.map((_, at) => person(`mentor-${at}`, 'mentor', at))
      const mentorees = each.table.map((_, at) => person(`mentoree-${at}`, 'mentoree', at))
      const vetoes = each.vetoed.flatMap((isVetoed, at) =>
        isVetoed ? [{ mentorId: `mentor-${at % 3}`, mentoreeId: `mentoree-${Math.floor(at / 3)}` }] : [],
      )
      const policy = createPolicy({ criteria: [{ criterionId: 'fits', weight: 1, settings: {} }], floor: 0, vetoes })
      const input = { participants: [...mentors, ...mentorees], policy, criteria: [createFits(each.table)], chain: noChain }
      const ofMentor = new Map(each.capacities.map((places, at) => [`mentor-${at}`, places]))
      const outcome = await runMatching(toShortlistInput(input, { perMentoree: PER_MENTOREE, perMentor: 0, ofMentor }))
      if (!outcome.ok) throw new Error(outcome.error.message)
      const { certificate, pairs } = outcome.value
      expect(certificate.bound).toBe(certificate.total)
      const placed = pairs.map(({ mentorId, mentoreeId }) => [Number(mentoreeId.slice(9)), Number(mentorId.slice(7))] as const)
      const found = describe(placed, each)
      expect(found).toEqual(findByTrying(each))
      if (new Set(found.counts).size > 1) uneven += 1
    }),
    { numRuns: 120 },
  )
  expect(uneven).toBeGreaterThan(20)
})
