import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { solve, verifyCertificate } from '@ithaca/core/matching'
import { createRandom } from './support/people.ts'
import { createProblem } from './support/problems.ts'
import type { ProblemShape } from './support/problems.ts'
import { solveByMunkres, solveSinglesByMunkres } from './support/reference.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const random = createRandom(2026)

function pick<Item>(items: readonly Item[]): Item {
  return items[random(items.length)]!
}

function drawShape(seed: number, size: number): ProblemShape {
  return {
    seed,
    rows: random(size + 1),
    columns: random(size + 1),
    levels: pick([1, 3, 20, 1_000_000]),
    density: pick([0, 10, 40, 100]),
    maxDemand: pick([1, 1, 3]),
    maxCapacity: pick([1, 3]),
    hasLocks: random(3) === 0,
    hasFloor: random(3) === 0,
  }
}

/** What is wrong with the engine's answer; nothing when it is optimal and proven. */
function findFlaw(shape: ProblemShape): string | undefined {
  const problem = createProblem(shape)
  const solved = solve(problem)
  if (!solved.ok) throw new Error(`${JSON.stringify(shape)}: ${solved.error.message}`)
  const { pairs, total } = solved.value
  const best = solveByMunkres(problem)
  const told = `${JSON.stringify(shape)}: ${pairs.length} matches and ${total}, best ${JSON.stringify(best)}`
  if (pairs.length !== best.matches || total !== best.total) return told
  const verified = verifyCertificate(problem, solved.value)
  return verified.ok ? undefined : `${told}: ${verified.error.message}`
}

test('optimal on 1,500 instances up to 20 x 20 against an independent solver, each certified', slow, () => {
  for (let seed = 0; seed < 1_500; seed++) expect(findFlaw(drawShape(seed, 20))).toBeUndefined()
})

// The independent solver's model has a row for each pair: large instances are drawn with fewer of them.
test('optimal on 500 instances up to 60 x 60 against an independent solver, each certified', slow, () => {
  for (let seed = 0; seed < 500; seed++) {
    const shape = drawShape(5_000 + seed, 60)
    expect(findFlaw({ ...shape, density: Math.min(shape.density, 35) })).toBeUndefined()
  }
})

test('optimal where only a few pairs are offered at first: 40 instances of 300 x 250', slow, () => {
  for (let seed = 0; seed < 40; seed++) {
    const shape = { ...drawShape(9_000 + seed, 1), rows: 300, columns: 250, hasLocks: false }
    const problem = createProblem(shape)
    const solved = solve(problem)
    if (!solved.ok) throw new Error(solved.error.message)
    expect(verifyCertificate(problem, solved.value)).toEqual({ ok: true, value: 'proven optimal' })
    if (shape.maxDemand > 1) continue
    const { pairs, total } = solved.value
    expect({ shape, matches: pairs.length, total }).toEqual({ shape, ...solveSinglesByMunkres(problem) })
  }
})

test('the certificate notices every kind of lie', () => {
  const problem = createProblem({ ...drawShape(1, 10), rows: 8, columns: 8, levels: 20, density: 100, hasLocks: false })
  const solved = solve(problem)
  if (!solved.ok) throw new Error(solved.error.message)
  const truth = solved.value
  const { certificate, pairs } = truth
  type Lie = Partial<typeof certificate>
  const liesAbout = (lie: Lie) => ({ ...truth, certificate: { ...certificate, ...lie } })
  const lies = [
    { ...truth, pairs: pairs.slice(1) },
    { ...truth, pairs: [...pairs, pairs[0]!] },
    { ...truth, total: truth.total + 1 },
    liesAbout({ total: certificate.total + 1 }),
    liesAbout({ bound: certificate.bound + 1 }),
    liesAbout({ prices: certificate.prices.map((price) => price - 1) }),
    liesAbout({ surpluses: certificate.surpluses.map((surplus) => surplus - 1) }),
    liesAbout({ surpluses: certificate.surpluses.map((surplus) => surplus + 1) }),
    liesAbout({ outside: -1 }),
  ]
  for (const lie of lies) expect(verifyCertificate(problem, lie)).toMatchObject({ ok: false })
})

test('the certificate is checked by code that shares nothing with the solver', () => {
  const path = new URL('../../src/matching/assignment/verify-certificate.ts', import.meta.url)
  const imports = readFileSync(path, 'utf8').match(/^import .*$/gm)
  expect(imports).toEqual([
    "import { fail, ok } from '../../result/index.ts'",
    "import type { DomainError, Result } from '../../result/index.ts'",
    "import type { Assignment, AssignmentProblem } from './problem.ts'",
  ])
})
