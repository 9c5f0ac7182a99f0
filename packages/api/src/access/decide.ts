import type { Actor } from '../platform/database/actor.ts'
import { type Action, ACTIONS, type Policy } from './actions.ts'

export type { Action } from './actions.ts'

/** A yes, or a no with its reason. */
export type Decision = { readonly isAllowed: true } | { readonly isAllowed: false; readonly because: string }

const YES: Decision = { isAllowed: true }
const no = (because: string): Decision => ({ isAllowed: false, because })

/**
 * May this actor do this? `programId` names the program, of the actor's own organisation, that a program's action is
 * about. Every no has its reason; what no line allows is a no. `scope` says the same as a filter.
 */
export function decide(actor: Actor, action: Action, programId?: string): Decision {
  if (actor.surface !== 'console') return no('Administration happens in the console.')
  const policy: Policy = ACTIONS[action]
  const refused = refusedToken(actor, policy)
  if (refused) return refused
  switch (policy.by) {
    case 'everybody in the console':
      return YES
    case 'administrators':
      return actor.isAdmin ? YES : no('Administrators of the organisation do this.')
    case 'program managers':
      if (actor.isAdmin) return YES
      return programId !== undefined && actor.managedProgramIds.includes(programId)
        ? YES
        : no('Only the managers of this program and administrators do this.')
  }
}

/** A token does what its scopes name and what the person who made it may do now, whichever is less. */
function refusedToken({ token }: Actor, policy: Policy): Decision | undefined {
  if (token === undefined) return undefined
  if (policy.token === 'person') return no('A person does this, signed in; no token does.')
  return token.scopes.includes(policy.token) ? undefined : no(`The token needs the scope ${policy.token}.`)
}

/** Rows of one tenant: all of them, or those with these ids. */
export interface Scope {
  readonly organisationId: string
  readonly id?: { readonly in: string[] }
}

type ProgramAction = { [Name in Action]: (typeof ACTIONS)[Name]['on'] extends 'program' ? Name : never }[Action]

/** The programs that an action may be done to, as a Prisma filter: exactly those for which `decide` says yes. */
export function scope(actor: Actor, action: ProgramAction): Scope {
  const { organisationId } = actor
  if (actor.isAdmin && decide(actor, action).isAllowed) return { organisationId }
  const ids = actor.managedProgramIds.filter((id) => decide(actor, action, id).isAllowed)
  return { organisationId, id: { in: ids } }
}

/** The programs that the actor may see. */
export function programScope(actor: Actor): Scope {
  return scope(actor, 'program.read')
}
