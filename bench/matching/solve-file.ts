import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { FIT_ONE, solve } from '@ithaca/core/matching'
import type { FitTable, PairAt } from '@ithaca/core/matching'

interface ProblemFile {
  readonly mentors: readonly number[]
  readonly mentorees: readonly number[]
  readonly fit: string | readonly (readonly number[])[]
  readonly forbidden?: readonly PairAt[]
  readonly locked?: readonly PairAt[]
  readonly floor?: number
  readonly seed?: number
}

const CHUNK_FLOATS = 1 << 20

/** A file that cannot be used, and why. */
class InputError extends Error {}

/** Reads little-endian floats into millionths, a piece at a time: no second copy of the file is held. */
function readFloats(path: string): Int32Array {
  const file = openSync(path, 'r')
  const bytes = fstatSync(file).size
  if (bytes % 4 !== 0) throw new InputError(`${path} is no file of 32-bit floats: its size is ${bytes} bytes.`)
  const millionths = new Int32Array(bytes / 4)
  const floats = new Float32Array(CHUNK_FLOATS)
  for (let done = 0; done < millionths.length; ) {
    const wanted = Math.min(CHUNK_FLOATS, millionths.length - done) * 4
    let read = 0
    while (read < wanted) {
      const more = readSync(file, floats, { offset: read, length: wanted - read, position: done * 4 + read })
      if (more === 0) throw new InputError(`${path} ended too early.`)
      read += more
    }
    for (let at = 0; at < wanted / 4; at++) {
      const fit = floats[at]!
      if (!Number.isFinite(fit)) {
        throw new InputError(`Fit number ${done + at} in ${path} is ${fit}; it must be finite.`)
      }
      millionths[done + at] = Math.round(fit * FIT_ONE)
    }
    done += wanted / 4
  }
  closeSync(file)
  return millionths
}

function readProblem(path: string): ProblemFile & { readonly table: FitTable } {
  const problem: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isProblem(problem)) {
    throw new InputError(
      'A problem is an object with "mentors" and "mentorees" as lists of numbers, "fit" as rows of numbers or the name ' +
        'of a file, and, where there are any, "forbidden" and "locked" as lists of pairs.',
    )
  }
  const table = typeof problem.fit === 'string' ? readFloats(resolve(dirname(path), problem.fit)) : problem.fit
  return { ...problem, table }
}

/** Whether it has the right form; whether its numbers can be is for the engine to say. */
function isProblem(problem: unknown): problem is ProblemFile {
  if (typeof problem !== 'object' || problem === null) return false
  const { mentors, mentorees, fit, forbidden = [], locked = [] } = problem as Record<string, unknown>
  const isFit = typeof fit === 'string' || isListOf(fit, isNumbers)
  return isNumbers(mentors) && isNumbers(mentorees) && isFit && isListOf(forbidden, isNumbers) && isListOf(locked, isNumbers)
}

function isNumbers(value: unknown): boolean {
  return isListOf(value, (each) => typeof each === 'number')
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

/** Ids whose order is the order of the file. */
function idAt(position: number): string {
  return String(position).padStart(9, '0')
}

/** What comes out: the answer, or what is wrong with the problem. */
export type SolvedFile =
  | { readonly ok: true; readonly answer: object }
  | {
      readonly ok: false
      readonly error: { readonly code: string; readonly message: string; readonly path?: readonly string[] }
    }

/** Solves the problem in a file. Its form, and that of the answer, stand in `docs/matching.md`. */
export function solveFile(path: string): SolvedFile {
  try {
    return solveUnguarded(path)
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SyntaxError || hasCode(error))) throw error
    return { ok: false, error: { code: 'INPUT_UNREADABLE', message: error.message } }
  }
}

function solveUnguarded(path: string): SolvedFile {
  const started = performance.now()
  const { table, mentors, mentorees, forbidden = [], locked = [], floor = 0, seed = 0 } = readProblem(path)
  const solving = performance.now()
  const solved = solve({
    mentors: mentors.map((capacity, at) => ({ id: idAt(at), capacity })),
    mentorees: mentorees.map((demand, at) => ({ id: idAt(at), demand })),
    fit: table,
    forbidden,
    locked,
    floor,
    seed,
  })
  const ended = performance.now()
  if (!solved.ok) return solved
  const { pairs, unmatched, total, certificate } = solved.value
  const answer = {
    pairs,
    unmatched: unmatched.map(({ mentoree }) => mentoree),
    total,
    certificate: { primal: certificate.total, dual: certificate.bound },
    seconds: { solve: (ended - solving) / 1000, total: (performance.now() - started) / 1000 },
  }
  return { ok: true, answer }
}

/** Node's errors about files carry a code. */
function hasCode(error: unknown): error is Error {
  return error instanceof Error && 'code' in error
}
