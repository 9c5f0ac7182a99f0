import { fail, ok, type DomainError, type Result } from '../../result/index.ts'
import { takesPeople, type ProgramStatus } from '../status.ts'

/** Where somebody stands in a program. Only their own yes makes them active (M5). */
export type ParticipationStatus = 'invited' | 'active' | 'paused' | 'declined' | 'left'

/** What a person does with their own place. `withdraw` is the program manager's, and takes back an open invitation. */
export type ParticipationAction = 'accept' | 'decline' | 'pause' | 'resume' | 'leave' | 'answer' | 'change' | 'withdraw'

interface Rule {
  readonly from: readonly ParticipationStatus[]
  /** The status afterwards; undefined when it stays, or when the row goes. */
  readonly to: ParticipationStatus | undefined
  /** Whether the program must still take people. What leads out of a program is always open (M5). */
  readonly whileOpen: boolean
}

const RULES: Readonly<Record<ParticipationAction, Rule>> = {
  accept: { from: ['invited'], to: 'active', whileOpen: true },
  decline: { from: ['invited'], to: 'declined', whileOpen: false },
  pause: { from: ['active'], to: 'paused', whileOpen: false },
  resume: { from: ['paused'], to: 'active', whileOpen: true },
  leave: { from: ['active', 'paused'], to: 'left', whileOpen: false },
  answer: { from: ['invited', 'active', 'paused'], to: undefined, whileOpen: true },
  change: { from: ['active', 'paused'], to: undefined, whileOpen: true },
  withdraw: { from: ['invited'], to: undefined, whileOpen: false },
}

/** Where a person and their program stand. */
export interface Standing {
  readonly status: ParticipationStatus
  readonly program: ProgramStatus
}

/** The status after an action, or why it cannot be done now. */
export function moveParticipation(
  action: ParticipationAction,
  standing: Standing,
): Result<ParticipationStatus, DomainError> {
  const { from, to, whileOpen } = RULES[action]
  if (!from.includes(standing.status)) {
    return fail({
      code: 'NOT_POSSIBLE_NOW',
      message: `${STANDS[standing.status]} Nothing was changed.`,
      path: ['input'],
    })
  }
  if (whileOpen && !takesPeople(standing.program)) return fail(closedTo(standing.program))
  return ok(to ?? standing.status)
}

/** Whether an action can be done now. */
export function canMove(action: ParticipationAction, standing: Standing): boolean {
  return moveParticipation(action, standing).ok
}

/** Why a program takes nobody in this status. */
export function closedTo(program: ProgramStatus): DomainError {
  const isAhead = program === 'draft'
  const message = isAhead
    ? 'This program is not open yet. Nothing was changed.'
    : 'This program is coming to its end and takes nobody in any more. Nothing was changed.'
  return { code: isAhead ? 'PROGRAM_NOT_OPEN' : 'PROGRAM_CLOSING', message, path: ['input'] }
}

const STANDS: Readonly<Record<ParticipationStatus, string>> = {
  invited: 'This invitation has not been answered yet.',
  active: 'This invitation was answered with yes.',
  paused: 'This place is paused.',
  declined: 'This invitation was declined.',
  left: 'This place was left.',
}
