import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { solveFile } from '../matching/solve-file.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'ithaca-solve-'))
const path = join(folder, 'problem.json')
afterAll(() => rmSync(folder, { recursive: true }))

function write(problem: unknown): string {
  writeFileSync(path, typeof problem === 'string' ? problem : JSON.stringify(problem))
  return path
}

const fit = [[0.5, 0.4], [0.9, 0.1], [0.3, 0.2]]
const problem = { mentors: [1, 2], mentorees: [1, 1, 1], fit, forbidden: [[1, 1]], locked: [[2, 0]], floor: 0 }
const answer = {
  pairs: [[0, 1], [2, 0]],
  unmatched: [1],
  total: 700_000,
  certificate: { primal: 700_000, dual: 700_000 },
  seconds: { solve: expect.any(Number) as number, total: expect.any(Number) as number },
}

test('npm run solve writes one line, as docs/matching.md says, and ends with 1 when the problem is wrong', slow, () => {
  const run = (given: unknown) => {
    const command = ['scripts/run.mjs', 'solve', write(given)]
    const { status, stdout } = spawnSync(process.execPath, command, { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' })
    const [line = '', ...others] = stdout.trimEnd().split('\n')
    return { status, others, written: JSON.parse(line) as object }
  }
  expect(run(problem)).toEqual({ status: 0, others: [], written: answer })
  expect(run({ ...problem, mentors: [1, -2] })).toMatchObject({ status: 1, others: [], written: { error: {} } })
})

test('fits in a file of 32-bit floats are the same as fits in the problem', () => {
  writeFileSync(join(folder, 'fits.f32'), Float32Array.from(fit.flat()))
  expect(solveFile(write({ ...problem, fit: 'fits.f32' }))).toEqual({ ok: true, answer })
})

test.each([
  ['FIT_SIZE_WRONG', 'fit', { ...problem, fit: [[1]] }],
  ['CAPACITY_INVALID', 'mentors.1.capacity', { ...problem, mentors: [1, -2] }],
  ['LOCK_FORBIDDEN', 'locked.0', { ...problem, locked: [[1, 1]] }],
  ['INPUT_UNREADABLE', undefined, { ...problem, fit: 'nowhere.f32' }],
  ['INPUT_UNREADABLE', undefined, { mentors: 3 }],
  ['INPUT_UNREADABLE', undefined, { ...problem, fit: undefined }],
  ['INPUT_UNREADABLE', undefined, { ...problem, fit: [[0.5, 'much'], [1, 1], [1, 1]] }],
  ['INPUT_UNREADABLE', undefined, { ...problem, locked: 4 }],
  ['INPUT_UNREADABLE', undefined, { ...problem, forbidden: [4] }],
  ['INPUT_UNREADABLE', undefined, 'null'],
  ['INPUT_UNREADABLE', undefined, '{'],
])('a wrong problem is refused by name: %s at %s', (code, at, wrong) => {
  const solved = solveFile(write(wrong))
  expect(solved).toMatchObject({ ok: false, error: { code, message: expect.any(String) as string } })
  expect('error' in solved && solved.error.path?.join('.')).toBe(at)
})
