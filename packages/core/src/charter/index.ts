/** Whether a template or a program is mentoring as `mentoring.md` means it. The checks of templates are the SDK's. */
export { CHARTER_RULES, checkCharter, HELD_ELSEWHERE, type CharterFinding, type CharterRule } from '@ithaca/sdk/checks'
export { checkProgramCharter, PROGRAM_CHECKS, type CharterProgram } from './check-program.ts'
export { charterTable } from './charter-table.ts'
