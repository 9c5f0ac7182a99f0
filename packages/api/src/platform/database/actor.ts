/** Where a request came in, or a worker of ours. Row-level security knows the three by these names. */
export type Surface = 'console' | 'portal' | 'worker'

/** Who is asking: one person of one organisation, through one surface. */
export interface Actor {
  readonly surface: Surface
  readonly organisationId: string
  readonly personId: string
  readonly isAdmin: boolean
  /** Programs that this person looks after as mentoring program manager. */
  readonly managedProgramIds: readonly string[]
}
