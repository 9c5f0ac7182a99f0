/** What a client checks of all that a server hands it. docs/security/protocol.md says what each would let through. */
export const CHECKS = [
  'keys-proven', 'keys-trusted', 'epoch-place', 'epoch-order', 'epoch-members', 'epoch-signature', 'grant-place', 'grant-signature', 'grant-key',
  'entry-place', 'entry-author', 'entry-epoch', 'entry-signature', 'entry-order', 'entry-chain', 'entry-seen', 'entry-opens',
  'entry-content', 'entry-erased', 'entries-there',
] as const
export type Check = (typeof CHECKS)[number]

/** Something that is not as the two have written it. */
export interface Alarm {
  readonly check: Check
  readonly personId?: string
  readonly epoch?: number
  readonly sequence?: number
}

/**
 * Passes a check's outcome on. In tests one that lets a check through shows that its attack goes unnoticed without it,
 * which is how each check is shown to be needed.
 */
export type Guard = (check: Check, holds: boolean) => boolean

/** Lets nothing through. */
export const strict: Guard = (_check, holds) => holds
