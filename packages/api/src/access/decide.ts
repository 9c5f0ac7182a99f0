import type { Actor } from '../platform/database/actor.ts'

/** Everything that can be done in the console, by name. What is not in this list can't be allowed. */
export type Action =
  | 'directory.read'
  | 'directory.change'
  | 'program.create'
  | 'program.read'
  | 'program.manage'
  | 'program.name-managers'

/** A yes, or a no with its reason. */
export type Decision = { readonly isAllowed: true } | { readonly isAllowed: false; readonly because: string }

const YES: Decision = { isAllowed: true }
const no = (because: string): Decision => ({ isAllowed: false, because })

/** May this actor do this? `programId` names the program that a program's action is about. */
export function decide(actor: Actor, action: Action, programId?: string): Decision {
  if (actor.surface !== 'console') return no('Administration happens in the console.')
  switch (action) {
    case 'directory.read':
      return YES
    case 'directory.change':
    case 'program.create':
    case 'program.name-managers':
      return actor.isAdmin ? YES : no('Administrators of the organisation do this.')
    case 'program.read':
    case 'program.manage':
      if (actor.isAdmin) return YES
      return programId !== undefined && actor.managedProgramIds.includes(programId)
        ? YES
        : no('Only the managers of this program and administrators do this.')
  }
}

/** The rows of programs that the actor may see, as a Prisma filter; agrees with `decide` for `program.read`. */
export function programScope(actor: Actor) {
  const { organisationId } = actor
  if (actor.surface !== 'console') return { organisationId, id: { in: [] } }
  return actor.isAdmin ? { organisationId } : { organisationId, id: { in: [...actor.managedProgramIds] } }
}
