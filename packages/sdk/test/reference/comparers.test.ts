import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { near, type CurvePoint, type FieldValue, type Sets } from '../../src/index.ts'
import { scoreNumeric, scoreOnCurve } from '../../src/testing/reference/score-numeric.ts'
import { scoreRanked } from '../../src/testing/reference/score-ranked.ts'
import { scoreSets } from '../../src/testing/reference/score-sets.ts'

const tag = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const list = fc.uniqueArray(tag, { minLength: 1, maxLength: 6 })
const of = (tags: FieldValue) => ({ tags })
const sets = (changes: Partial<Sets>): Sets => ({
  compare: 'sets',
  mentor: 'tags',
  mentoree: 'tags',
  measure: 'cover',
  wants: 'mentoree',
  weight: 'equal',
  ...changes,
})

describe('sets', () => {
  const alone = { mentors: [], mentorees: [] }

  test.each([
    ['cover', 'mentoree', 2 / 4],
    ['cover', 'mentor', 2 / 3],
    ['jaccard', 'mentoree', 2 / 5],
    ['overlap', 'mentoree', 2 / 3],
  ] as const)('%s of what the %s wants', (measure, wants, expected) => {
    const score = scoreSets(sets({ measure, wants }), alone)
    expect(score(of(['a', 'b', 'x']), of(['a', 'b', 'c', 'd']))).toBeCloseTo(expected, 12)
  })

  test('rarity weighs a tag by ln(1 + N / n)', () => {
    const common = of(['a'])
    const rare = of(['a', 'b'])
    const population = { mentors: [rare, common, common], mentorees: [rare] }
    const score = scoreSets(sets({ weight: 'rarity' }), population)
    const [a, b] = [Math.log(1 + 4 / 4), Math.log(1 + 4 / 2)]
    expect(score(common, rare)).toBeCloseTo(a / (a + b), 12)
  })

  test('own words are the same without case, accents and spare spaces', () => {
    expect(scoreSets(sets({}), alone)(of([' Élevage']), of(['elevage']))).toBe(1)
  })

  test('an empty or missing list is no data', () => {
    const score = scoreSets(sets({}), alone)
    expect(score(of([]), of(['a']))).toEqual({ verdict: 'no-data' })
    expect(score({}, of(['a']))).toEqual({ verdict: 'no-data' })
  })

  test('every measure stays from 0 to 1, and is the same when sides and wants change places', () => {
    const measures = fc.constantFrom('cover', 'jaccard', 'overlap')
    const weights = fc.constantFrom('equal', 'rarity')
    fc.assert(
      fc.property(
        fc.array(list, { maxLength: 5 }),
        list,
        list,
        measures,
        weights,
        (others, one, other, measure, weight) => {
          const people = [...others, one, other].map(of)
          const score = scoreSets(sets({ measure, weight }), { mentors: people, mentorees: people })
          const forward = score(of(one), of(other))
          expect(forward).toBeGreaterThanOrEqual(0)
          expect(forward).toBeLessThanOrEqual(1)
          const wantedByTheOther = scoreSets(sets({ measure, weight, wants: 'mentor' }), {
            mentors: people,
            mentorees: people,
          })
          expect(wantedByTheOther(of(other), of(one))).toBeCloseTo(Number(forward), 12)
        },
      ),
    )
  })
})

describe('ranked', () => {
  const score = scoreRanked({ compare: 'ranked', mentor: 'tags', mentoree: 'tags', depth: 5 })

  test.each([
    [['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e'], 1],
    [['a', 'b'], ['c', 'd'], 0],
    [['a'], ['b', 'a'], 4 / 5],
    [['a', 'b'], ['b', 'a'], 8 / 9],
  ])('%j with %j', (one, other, expected) => {
    expect(score(of(one), of(other))).toBeCloseTo(expected, 12)
  })

  test('stays from 0 to 1 and is symmetric', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const forward = Number(score(of(one), of(other)))
        expect(forward).toBeGreaterThanOrEqual(0)
        expect(forward).toBeLessThanOrEqual(1)
        expect(score(of(other), of(one))).toBe(forward)
      }),
    )
  })
})

describe('numeric', () => {
  const curve: readonly CurvePoint[] = [
    [0, 0],
    [4, 1],
    [8, 0.5],
  ]

  test.each([
    [-3, 0],
    [0, 0],
    [1, 0.25],
    [4, 1],
    [6, 0.75],
    [8, 0.5],
    [50, 0.5],
  ])('a difference of %d scores %d', (difference, expected) => {
    expect(scoreOnCurve(curve, difference)).toBeCloseTo(expected, 12)
  })

  test('a curve of one point is level', () => {
    expect([-5, 3, 9].map((difference) => scoreOnCurve([[3, 0.7]], difference))).toEqual([0.7, 0.7, 0.7])
  })

  test('the difference is mentor minus mentoree, in days for dates', () => {
    const score = scoreNumeric({ compare: 'numeric', mentor: 'on', mentoree: 'on', curve: near(10) })
    expect(score({ on: '2027-03-06' }, { on: '2027-03-01' })).toBeCloseTo(0.5, 12)
    expect(score({ on: 'someday' }, { on: '2027-03-01' })).toEqual({ verdict: 'no-data' })
  })
})
