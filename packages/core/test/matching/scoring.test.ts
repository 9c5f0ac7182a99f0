import { allow, defineCriterion, directory, exclude, field, noData, reason } from '@ithaca/sdk'
import type { Criterion } from '@ithaca/sdk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runMatching } from '@ithaca/core/matching'
import type { MatchingInput, MatchingParticipant } from '@ithaca/core/matching'
import { createInput, createPolicy, noChain } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const text = { label: 'l', description: 'd', because: 'b' } as const
const options = { a: 'a', b: 'b', c: 'c', d: 'd' }
const reads = {
  tags: field.tags({ label: 't', visibleTo: ['partner'], options, known: 'tags' }),
  rank: field.ranking({ label: 'r', visibleTo: ['partner'], options, known: 'rank' }),
  years: field.number({ label: 'y', visibleTo: ['partner'], unit: 'years', min: 0, max: 50, known: 'years' }),
  wishes: field.people({ label: 'w', visibleTo: [], known: 'wishes' }),
  zone: directory.timeZone(),
}
const silent = { explain: () => undefined }
const preference = { ...text, ...silent, kind: 'preference', reads } as const

const measures = (['cover', 'jaccard', 'overlap'] as const).flatMap((measure) =>
  (['equal', 'rarity'] as const).flatMap((weight) =>
    (['mentor', 'mentoree'] as const).map((wants) =>
      defineCriterion({
        ...preference,
        id: `sets-${measure}-${weight}-${wants}`,
        weight: 3,
        score: ({ sets }) => sets({ mentor: 'tags', mentoree: 'tags', measure, weight, wants }),
      }),
    ),
  ),
)

const criteria: readonly Criterion[] = [
  ...measures,
  defineCriterion({
    ...preference,
    id: 'ranked',
    weight: 7,
    score: ({ ranked }) => ranked({ mentor: 'rank', mentoree: 'rank', depth: 3 }),
  }),
  defineCriterion({
    ...preference,
    id: 'numeric',
    weight: 5,
    score: ({ numeric }) => numeric({ mentor: 'years', mentoree: 'years', curve: [[-2, 0], [3, 1], [9, 0.25]] }),
  }),
  defineCriterion({
    ...preference,
    id: 'named',
    weight: 11,
    score: ({ named }) =>
      named({
        mentor: 'wishes',
        mentoree: 'wishes',
        score: ({ mentoree }) => (mentoree === undefined ? 0.5 : 1),
        otherwise: noData(),
      }),
  }),
  defineCriterion({
    ...preference,
    id: 'keyed',
    weight: 2,
    score: ({ keyed }) =>
      keyed({
        mentor: ({ zone }) => zone,
        mentoree: ({ zone }) => zone,
        score: (one, other) => {
          if (one === 'unknown') return noData()
          return one === other ? 1 : 0.125
        },
      }),
  }),
  defineCriterion({
    ...preference,
    id: 'written',
    weight: 9,
    pair: ({ mentor, mentoree }) =>
      mentor.years === undefined ? noData() : Math.abs(mentor.years - (mentoree.years ?? 0)) / 50,
  }),
  defineCriterion({
    ...text,
    ...silent,
    id: 'apart',
    kind: 'constraint',
    reads,
    score: ({ named }) => named({ mentoree: 'wishes', score: () => exclude(reason('x')), otherwise: allow() }),
  }),
]

const answers = fc.record(
  {
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    rank: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    years: fc.integer({ min: 0, max: 50 }),
  },
  { requiredKeys: [] },
)
const person = fc.record({
  answers,
  zone: fc.option(fc.constantFrom('Europe/Athens', 'Asia/Tokyo', 'unknown')),
  wish: fc.option(fc.nat(11)),
})

type Drawn = typeof person extends fc.Arbitrary<infer Each> ? Each : never

function toParticipants(drawn: readonly Drawn[]): MatchingParticipant[] {
  return drawn.map((each, at) => ({
    id: `p${at}`,
    personId: `person${at}`,
    role: at % 2 === 0 ? 'mentor' : 'mentoree',
    mentorCapacity: 1,
    mentoreeDemand: 1,
    answers: { ...each.answers, ...(each.wish !== null && { wishes: [`person${each.wish}`] }) },
    facts: each.zone === null ? {} : { timeZone: each.zone },
  }))
}

/** The sum of the fits of the best assignment, found by trying all of them. */
function findBestByTrying(fits: readonly (readonly (number | undefined)[])[]): { matches: number; total: number } {
  const columns = fits[0]?.length ?? 0
  const search = (row: number, used: number): { matches: number; total: number } => {
    if (row === fits.length) return { matches: 0, total: 0 }
    let best = search(row + 1, used)
    for (let column = 0; column < columns; column++) {
      const fit = fits[row]![column]
      if (fit === undefined || (used & (1 << column)) !== 0) continue
      const rest = search(row + 1, used | (1 << column))
      const found = { matches: rest.matches + 1, total: rest.total + fit }
      if (found.matches > best.matches || (found.matches === best.matches && found.total > best.total)) best = found
    }
    return best
  }
  return search(0, 0)
}

async function runOf(input: MatchingInput) {
  const outcome = await runMatching(input)
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value
}

test('rows, single pairs and contributions agree, and written criteria asked lazily change nothing', slow, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 2, maxLength: 9 }), async (drawn) => {
      const participants = toParticipants(drawn)
      const choices = criteria.map(({ id, weight }) => ({ criterionId: id, weight, settings: {} }))
      const policy = createPolicy({ criteria: choices, floor: 0 })
      const input = { participants, policy, criteria, chain: noChain }
      const outcome = await runOf(input)
      const mentors = participants.filter(({ role }) => role === 'mentor')
      const mentorees = participants.filter(({ role }) => role === 'mentoree')
      const fits = await Promise.all(
        mentorees.map((mentoree) =>
          Promise.all(
            mentors.map(async (mentor) => {
              // Rarity is over the whole run, so everybody stays in it and all other pairs are vetoed.
              const vetoes = mentorees.flatMap((other) =>
                mentors.flatMap((each) =>
                  other === mentoree && each === mentor ? [] : [{ mentorId: each.id, mentoreeId: other.id }],
                ),
              )
              const [pair] = (await runOf({ ...input, policy: { ...policy, vetoes } })).pairs
              if (pair === undefined) return undefined
              const adds = pair.contributions.reduce((sum, { adds }) => sum + adds, 0)
              expect(Math.abs(pair.fit - adds)).toBeLessThanOrEqual(criteria.length)
              return pair.fit
            }),
          ),
        ),
      )
      const { matched, totalFit } = outcome.summary
      expect({ matches: matched, total: totalFit }).toEqual(findBestByTrying(fits))
      for (const { mentorId, mentoreeId, fit } of outcome.pairs) {
        const row = mentorees.findIndex(({ id }) => id === mentoreeId)
        expect(fits[row]![mentors.findIndex(({ id }) => id === mentorId)]).toBe(fit)
      }
    }),
    { numRuns: 60 },
  )
})

test('a written criterion is asked only where its best answer could still matter', slow, async () => {
  const input = createInput(900, 17)
  const asked = new Set<string>()
  const reads = { location: directory.location() }
  const spread = defineCriterion({
    ...preference,
    id: 'spread',
    weight: 95,
    reads,
    score: ({ keyed }) =>
      keyed({
        mentor: ({ location }) => location,
        mentoree: ({ location }) => location,
        score: (one, other) => ((Number(one) * 7_919 + Number(other) * 104_729) % 10_007) / 10_007,
      }),
  })
  const written = defineCriterion({
    ...preference,
    id: 'written',
    weight: 5,
    reads,
    pair: ({ mentor, mentoree }) => {
      asked.add(`${mentor.location}/${mentoree.location}`)
      return (Number(mentor.location) * Number(mentoree.location)) % 3 === 0 ? 1 : 0.25
    },
  })
  // As many places as are wanted: whoever is left has all their pairs looked at, to explain why.
  const participants = input.participants.map((each, at) => ({
    ...each,
    role: at % 2 === 0 ? ('mentor' as const) : ('mentoree' as const),
    mentorCapacity: 1,
    mentoreeDemand: 1,
    facts: { location: String(at) },
  }))
  const chosen = [spread, written].map(({ id, weight }) => ({ criterionId: id, weight, settings: {} }))
  const policy = { ...input.policy, criteria: chosen }
  const outcome = await runOf({ ...input, participants, policy, criteria: [spread, written] })
  expect(outcome.certificate.bound).toBe(outcome.certificate.total)
  expect(asked.size).toBeGreaterThan(outcome.pairs.length)
  expect(asked.size).toBeLessThan(0.15 * outcome.summary.mentors * outcome.summary.mentorees)
})

const two = toParticipants([
  { answers: { tags: ['a', 'b'], years: 10 }, zone: null, wish: null },
  { answers: { tags: ['b', 'c', 'd'], years: 5 }, zone: null, wish: null },
])

async function scoreOf(criterion: Criterion): Promise<number | null | undefined> {
  const policy = createPolicy({ criteria: [{ criterionId: criterion.id, weight: 1, settings: {} }], floor: 0 })
  const outcome = await runOf({ participants: two, policy, criteria: [criterion], chain: noChain })
  return outcome.pairs[0]?.contributions[0]?.score
}

test('measures are those that the SDK states', async () => {
  const scores = await Promise.all(measures.map(scoreOf))
  const byId = Object.fromEntries(measures.map(({ id }, at) => [id, scores[at]]))
  const [rare, common] = [Math.log(3), Math.log(2)]
  expect(byId['sets-cover-equal-mentoree']).toBe(333_333)
  expect(byId['sets-cover-equal-mentor']).toBe(500_000)
  expect(byId['sets-jaccard-equal-mentoree']).toBe(250_000)
  expect(byId['sets-overlap-equal-mentoree']).toBe(500_000)
  expect(byId['sets-cover-rarity-mentoree']).toBeCloseTo((1e6 * common) / (common + 2 * rare), -1)
  expect(await scoreOf(criteria.find(({ id }) => id === 'numeric')!)).toBe(750_000)
})

const broken: readonly (readonly [name: string, score: () => never | number])[] = [
  ['answers NaN', () => Number.NaN],
  ['answers more than 1', () => 1.5],
  ['answers less than 0', () => -0.1],
  [
    'throws',
    () => {
      throw new Error('no')
    },
  ],
]

test.each(broken)('a criterion that %s fails the run by name and never silently scores 0', async (_name, score) => {
  for (const written of [true, false]) {
    const named = { ...preference, id: 'broken', weight: 1 }
    const criterion = written
      ? defineCriterion({ ...named, pair: score })
      : defineCriterion({ ...named, score: ({ keyed }) => keyed({ mentor: () => 1, mentoree: () => 1, score }) })
    const policy = createPolicy({ criteria: [{ criterionId: 'broken', weight: 1, settings: {} }] })
    const outcome = await runMatching({ participants: two, policy, criteria: [criterion], chain: noChain })
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'CRITERION_FAILED', facts: { criterionId: 'broken', mentorId: 'p0', mentoreeId: 'p1' } },
    })
  }
})
