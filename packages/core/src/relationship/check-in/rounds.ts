import type { ProgramTemplate } from '@ithaca/sdk'
import { addDays } from '../../program/index.ts'
import { weekOf, weeksBetween } from '../signal/week.ts'

/** A stretch of weeks in which both are asked once. */
export interface CheckInRound {
  /** From 1. */
  readonly round: number
  /** A Monday (ISO date). */
  readonly opensOn: string
  /** The last day (ISO date), a Sunday. */
  readonly closesOn: string
}

const LEAST_WEEKS = 4
const MEETINGS_A_ROUND = 3

/** Weeks from one check-in to the next: about every third meeting of the template's cadence, and 4 at least. */
export function checkInEveryWeeks({ cadence }: Pick<ProgramTemplate, 'cadence'>): number {
  return Math.max(LEAST_WEEKS, MEETINGS_A_ROUND * cadence.everyWeeks)
}

/**
 * The round that is open on a day (ISO dates); undefined before the first, which opens after one interval. A round is
 * open until the next one opens, so that an answer tells nothing of when it was given but the round (M12).
 */
export function checkInRound(
  template: Pick<ProgramTemplate, 'cadence'>,
  { activeOn, today }: { readonly activeOn: string; readonly today: string },
): CheckInRound | undefined {
  const weeks = checkInEveryWeeks(template)
  const first = weekOf(activeOn)
  const round = Math.floor(weeksBetween({ from: first, to: weekOf(today) }) / weeks)
  if (round < 1) return undefined
  const opensOn = addDays(first, round * weeks * 7)
  return { round, opensOn, closesOn: addDays(opensOn, weeks * 7 - 1) }
}
