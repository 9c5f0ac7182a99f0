import type { Actor, Surface } from '../database/actor.ts'
import type { Database, Transaction } from '../database/client.ts'
import type { Events } from '../jobs/events.ts'
import type { JobQueue } from '../jobs/queue.ts'

/** What the process lends to every operation. */
export interface Services {
  readonly database: Database
  readonly queue: JobQueue
  readonly events: Events
  /** The identity provider's name, when one is set up. */
  readonly signIn: { readonly providerName: string | undefined }
}

/** One GraphQL operation: who asks, through which door, and the one transaction that it runs in. */
export interface OperationContext extends Services {
  readonly requestId: string
  readonly surface: Extract<Surface, 'console' | 'portal'>
  /** Nobody when not signed in, or signed in without a place on this surface. */
  readonly actor: Actor | undefined
  /** Who is behind the request's session by now: for what lasts longer than an operation, such as a subscription. */
  readonly stillActor: () => Promise<Actor | undefined>
  /** The operation's transaction. Absent for nobody, who reads nothing. */
  transaction?: Transaction
  /** Set when an expected failure was answered: the transaction rolls back, the answer stays. */
  hasFailed: boolean
}
