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
  /** Somebody who has left the organisation, in the days of their farewell (M10). */
  readonly isInFarewell?: boolean
  /** The integrator token that acts for this person; absent for a person at a screen. */
  readonly token?: { readonly id: string; readonly scopes: readonly string[] }
}

/** An actor in one request: what PostgreSQL is told of it, and what the audit names. */
export interface ActorInRequest extends Pick<Actor, 'surface' | 'organisationId' | 'personId' | 'token'> {
  /** Needed to change anything on the console's surface. */
  readonly requestId?: string
}
