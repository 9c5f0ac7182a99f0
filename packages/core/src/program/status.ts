/** Where a program stands. It moves on one step at a time and never back. */
export type ProgramStatus = 'draft' | 'inviting' | 'matching' | 'running' | 'closing' | 'closed'

/** Every status in the order in which a program moves through them. */
export const PROGRAM_STATUSES: readonly ProgramStatus[] = [
  'draft',
  'inviting',
  'matching',
  'running',
  'closing',
  'closed',
]

/** The status after this one; undefined after the last. */
export function statusAfter(status: ProgramStatus): ProgramStatus | undefined {
  return PROGRAM_STATUSES[PROGRAM_STATUSES.indexOf(status) + 1]
}

/** Whether people may still come in: be invited, say yes, join by themselves. */
export function takesPeople(status: ProgramStatus): boolean {
  return status === 'inviting' || status === 'matching' || status === 'running'
}

/** Whether matching runs may be made and published. In a running program newcomers are matched, too. */
export function canMatch(status: ProgramStatus): boolean {
  return status === 'matching' || status === 'running'
}

/** Whether the program's own settings may still be changed. */
export function canEdit(status: ProgramStatus): boolean {
  return status !== 'closing' && status !== 'closed'
}
