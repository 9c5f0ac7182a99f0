import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { matchingSteps, runMatching, solve } from '@ithaca/core/matching'
import type { AssignmentProblem, MatchingInput } from '@ithaca/core/matching'
import { createInput, shuffle } from './support/people.ts'
import { createProblem } from './support/problems.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

/** The same problem with its people in another order. */
function reorder(problem: AssignmentProblem, seed: number): AssignmentProblem {
  const rows = shuffle([...problem.mentorees.keys()], seed)
  const columns = shuffle([...problem.mentors.keys()], seed + 1)
  const place = ([row, column]: readonly [number, number]) => [rows.indexOf(row), columns.indexOf(column)] as const
  return {
    ...problem,
    mentorees: rows.map((row) => problem.mentorees[row]!),
    mentors: columns.map((column) => problem.mentors[column]!),
    fit: rows.map((row) => columns.map((column) => (problem.fit as number[][])[row]![column]!)),
    forbidden: shuffle(problem.forbidden ?? [], seed).map(place),
    locked: shuffle(problem.locked ?? [], seed).map(place),
  }
}

function namePairs(problem: AssignmentProblem): string[] {
  const solved = solve(problem)
  if (!solved.ok) throw new Error(solved.error.message)
  const { mentorees, mentors } = problem
  return solved.value.pairs.map(([row, column]) => `${mentorees[row]!.id}/${mentors[column]!.id}`).toSorted()
}

test('the same people in another order get the same pairs, also where very many answers are equally good', slow, () => {
  for (let seed = 0; seed < 60; seed++) {
    const size = seed % 3 === 0 ? 220 : 30
    const problem = createProblem({
      seed,
      rows: size,
      columns: size,
      levels: [1, 3, 20][seed % 3]!,
      density: 60,
      maxDemand: 1 + (seed % 2),
      maxCapacity: 2,
      hasLocks: true,
      hasFloor: false,
    })
    expect(namePairs(reorder(problem, seed))).toEqual(namePairs(problem))
  }
})

test('another seed chooses otherwise among equals, and never gives up any fit', () => {
  const shape = { rows: 30, columns: 30, levels: 1, density: 50, maxDemand: 1, maxCapacity: 1 }
  const problem = createProblem({ ...shape, seed: 4, hasLocks: false, hasFloor: false })
  const one = solve(problem)
  const other = solve({ ...problem, seed: 99 })
  if (!one.ok || !other.ok) throw new Error('must solve')
  expect(other.value.total).toBe(one.value.total)
  expect(other.value.pairs).not.toEqual(one.value.pairs)
})

async function write(input: MatchingInput): Promise<string> {
  return JSON.stringify(await runMatching(input))
}

test('a run replays to the same bytes, also when everything comes in another order', slow, async () => {
  const input = createInput(700, 8)
  const [mentor] = input.participants.filter(({ role }) => role === 'mentor')
  const [mentoree] = input.participants.filter(({ role }) => role === 'mentoree')
  const vetoes = input.participants.slice(1, 30).map(({ id }) => ({ mentorId: id, mentoreeId: mentoree!.id }))
  const previousPartners = input.participants.slice(30, 60).map(({ id }) => ({ mentorId: mentor!.id, mentoreeId: id }))
  const full = { ...input, policy: { ...input.policy, vetoes, previousPartners } }
  const first = await write(full)
  expect(await write(full)).toBe(first)
  const moved = {
    ...full,
    participants: shuffle(full.participants, 3),
    criteria: full.criteria.toReversed(),
    policy: { ...full.policy, vetoes: vetoes.toReversed(), previousPartners: shuffle(previousPartners, 4) },
  }
  expect(await write(moved)).toBe(first)
  expect(JSON.parse(first)).toMatchObject({ ok: true })
})

test('another start of another process comes to the same bytes', slow, async () => {
  const program = `
    import { runMatching } from '@ithaca/core/matching'
    import { createInput } from '${new URL('support/people.ts', import.meta.url).href}'
    process.stdout.write(JSON.stringify(await runMatching(createInput(600, 5))))
  `
  const command = ['--input-type=module', '--eval', program]
  const { stdout } = spawnSync(process.execPath, command, { cwd: import.meta.dirname, encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(stdout.length).toBeGreaterThan(1_000)
  expect(await write(createInput(600, 5))).toBe(stdout)
})

test('progress says how much is probably done, and never takes anything back', slow, () => {
  const steps = matchingSteps(createInput(700, 9))
  const parts: number[] = []
  for (let step = steps.next(); step.done !== true; step = steps.next()) parts.push(step.value.part)
  expect(parts).toEqual(parts.toSorted((a, b) => a - b))
  expect(parts[0]).toBe(0)
  expect(parts.at(-1)).toBeGreaterThan(0.95)
  expect(Math.max(...parts)).toBeLessThanOrEqual(1)
})
