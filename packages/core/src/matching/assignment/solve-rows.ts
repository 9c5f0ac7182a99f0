import { chooseAmongEquals } from './choose-among-equals.ts'
import type { Choice } from './choose-among-equals.ts'
import type { FitRows } from './fit-rows.ts'
import { findOptimum } from './find-optimum.ts'
import type { Optimum, SolveProgress } from './find-optimum.ts'
import type { LookHelp } from './looks/look-crew.ts'

/** The best pairs over canonical rows and columns, and the market that proves them. */
export interface SolvedRows {
  readonly choices: readonly Choice[]
  readonly optimum: Optimum
  readonly outside: number
}

/**
 * What staying without a mentor is worth: less than any exchange of fits along a chain of all people could make up
 * for, so that the most matches come first and the greatest total fit second.
 */
export function outsideValue(input: {
  readonly floor: number
  readonly ceiling: number
  readonly demand: Int32Array
  readonly capacity: Int32Array
}): number {
  const matches = Math.min(sumOf(input.demand), sumOf(input.capacity))
  return Math.min(0, input.floor) - (matches + 1) * (input.ceiling - Math.min(0, input.floor)) - 1
}

function sumOf(places: Int32Array): number {
  return places.reduce((total, count) => total + count, 0)
}

/** Solves, then chooses among equals. Demands and capacities are no larger than the other side. */
export function* solveRows(
  rows: FitRows,
  input: {
    readonly demand: Int32Array
    readonly capacity: Int32Array
    readonly tieValue: (row: number, column: number) => number
    readonly startPrices?: Float64Array | undefined
    /** Whether everybody's first mentor comes before anybody's second, and so on, before any fit. */
    readonly isEven?: boolean
    /** Others who look through rows; they are let go when there is nothing to look for. */
    readonly help?: LookHelp | undefined
  },
): Generator<SolveProgress, SolvedRows> {
  const { demand, capacity, tieValue, startPrices, isEven = false, help } = input
  const outside = outsideValue({ floor: rows.floor, ceiling: rows.ceiling, demand, capacity })
  // A second mentor missed counts twice the first, a third three times: the convex sum is least where all miss alike.
  const outsideStep = isEven ? -outside : 0
  const optimum = yield* findOptimum(rows, { demand, capacity, outside, outsideStep, startPrices, help })
  const choices = yield* chooseAmongEquals(optimum, tieValue)
  return { choices, optimum, outside }
}
