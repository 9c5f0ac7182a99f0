import { fail, ok, type DomainError, type Result } from '../../result/index.ts'
import { takesPeople, type ProgramStatus } from '../status.ts'
import { closedTo, type ParticipationStatus } from './transition.ts'

/** Whether somebody may join by themselves: the program allows it and is open, and they are not in it. */
export interface JoinRequest {
  readonly program: { readonly status: ProgramStatus; readonly selfJoin: boolean }
  /** Their place so far; undefined when they never had one. */
  readonly current: ParticipationStatus | undefined
}

/**
 * Joining is a yes by itself (M5). Whoever declined or left may come back; an open invitation is answered instead, and
 * whoever is in already has nothing to join.
 */
export function joinProgram({ program, current }: JoinRequest): Result<'active', DomainError> {
  if (!takesPeople(program.status)) return fail(closedTo(program.status))
  if (!program.selfJoin) {
    return fail({
      code: 'BY_INVITATION',
      message: 'One comes into this program by invitation.',
      path: ['input', 'programId'],
    })
  }
  if (current === undefined || current === 'declined' || current === 'left') return ok('active')
  const message =
    current === 'invited'
      ? 'You have an invitation to this program. Please answer it instead.'
      : 'You are in this program already.'
  return fail({ code: 'ALREADY_IN', message, path: ['input', 'programId'] })
}
