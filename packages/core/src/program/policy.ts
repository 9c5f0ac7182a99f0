/** What a program asks of one criterion. */
export interface PolicyCriterion {
  /** The criterion's id. */
  readonly criterion: string
  readonly isConstraint: boolean
  /** Points, 0 to 100. What counts is the share among all preferences. 0 for a constraint, which always applies. */
  readonly weight: number
  /** Settings as the criterion's schema parsed them. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The version of the shape of the settings. */
  readonly settingsVersion: number
}

/** How a program matches: stored with the program, and copied into each matching run. Plain data. */
export interface ProgramPolicy {
  /** The fit (0 to 1) below which a pair is not proposed (M7). */
  readonly floor: number
  /** In the template's order. */
  readonly criteria: readonly PolicyCriterion[]
}

/**
 * The part (0 to 1) that each criterion really has in a fit when all have data: its weight among the weights of all
 * preferences. 0 for a constraint. The shares of the preferences add up to 1 when any of them weighs something.
 */
export function effectiveShares({ criteria }: ProgramPolicy): ReadonlyMap<string, number> {
  const total = criteria.reduce((sum, { isConstraint, weight }) => sum + (isConstraint ? 0 : weight), 0)
  return new Map(
    criteria.map(({ criterion, isConstraint, weight }) => [
      criterion,
      isConstraint || total === 0 ? 0 : weight / total,
    ]),
  )
}
