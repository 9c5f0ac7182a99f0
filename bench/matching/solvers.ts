import { linearSumAssignment } from 'linear-sum-assignment'
import { munkres } from 'munkres'
import { solve } from '@ithaca/core/matching'

/** What a solver found: how many pairs, and their total fit in millionths. */
export interface Found {
  readonly matches: number
  readonly total: number
}

/** A solver made ready for an instance; only the returned function is timed. */
export type PrepareSolver = (fits: Int32Array, size: number) => () => Found

/** A cost that no solver pays if it can help it: the pair is out of the question. */
const OUT_OF_QUESTION = 1e12
const ONE = 1e6

function idsOf(size: number): string[] {
  return Array.from({ length: size }, (_, at) => String(at).padStart(9, '0'))
}

/** The engine: everything that `solve` does, checks, certificate and the choice among equals included. */
export const prepareIthaca: PrepareSolver = (fit, size) => {
  const mentorees = idsOf(size).map((id) => ({ id, demand: 1 }))
  const mentors = idsOf(size).map((id) => ({ id, capacity: 1 }))
  return () => {
    const solved = solve({ mentorees, mentors, fit })
    if (!solved.ok) throw new Error(solved.error.message)
    return { matches: solved.value.pairs.length, total: solved.value.total }
  }
}

function costRows(fits: Int32Array, size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from(fits.subarray(row * size, (row + 1) * size), (fit) => (fit < 0 ? OUT_OF_QUESTION : ONE - fit)),
  )
}

function addUp(fits: Int32Array, size: number, pairs: readonly (readonly [number, number])[]): Found {
  const found = pairs.map(([row, column]) => fits[row * size + column]!).filter((fit) => fit >= 0)
  return { matches: found.length, total: found.reduce((sum, fit) => sum + fit, 0) }
}

/** npm's munkres 2.0.4. */
export const prepareMunkres: PrepareSolver = (fits, size) => {
  const costs = costRows(fits, size)
  return () => addUp(fits, size, munkres(costs))
}

/** npm's linear-sum-assignment 1.0.9. */
export const prepareLinearSum: PrepareSolver = (fits, size) => {
  const costs = costRows(fits, size)
  return () => {
    const { rowAssignments } = linearSumAssignment(costs, { maximaze: false })
    return addUp(fits, size, Array.from(rowAssignments, (column, row) => [row, column] as const))
  }
}
