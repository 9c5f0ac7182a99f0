import type { AssignmentProblem, PairAt } from '@ithaca/core/matching'
import { createRandom } from './people.ts'

/** What to draw a problem from. */
export interface ProblemShape {
  readonly seed: number
  readonly rows: number
  readonly columns: number
  /** How many different fits there are: few make many ties. */
  readonly levels: number
  /** Of 100 pairs, how many are allowed. */
  readonly density: number
  readonly maxDemand: number
  readonly maxCapacity: number
  readonly hasLocks: boolean
  readonly hasFloor: boolean
}

/** A problem with everything that can be in one. */
export function createProblem(shape: ProblemShape): AssignmentProblem {
  const random = createRandom(shape.seed)
  const mentorees = Array.from({ length: shape.rows }, (_, at) => ({
    id: `mentoree-${at}`,
    demand: shape.maxDemand === 1 ? 1 : random(shape.maxDemand + 1),
  }))
  const mentors = Array.from({ length: shape.columns }, (_, at) => ({
    id: `mentor-${at}`,
    capacity: random(shape.maxCapacity + 1),
  }))
  const fit = mentorees.map(() => mentors.map(() => random(shape.levels + 1) / shape.levels))
  const forbidden: PairAt[] = []
  const locked: PairAt[] = []
  const demand = mentorees.map((mentoree) => mentoree.demand)
  const capacity = mentors.map((mentor) => mentor.capacity)
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      if (random(100) >= shape.density) forbidden.push([row, column])
      else if (shape.hasLocks && random(40) === 0 && demand[row]! > 0 && capacity[column]! > 0) {
        locked.push([row, column])
        demand[row]! -= 1
        capacity[column]! -= 1
      }
    }
  }
  const floor = shape.hasFloor ? random(1000) / 1000 : 0
  return { mentorees, mentors, fit, forbidden, locked, floor, seed: shape.seed }
}
