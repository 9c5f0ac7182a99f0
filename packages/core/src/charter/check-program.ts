import type { ProgramTemplate } from '@ithaca/sdk'
import { checkCharter, type CharterCheck, type CharterContext, type CharterFinding } from '@ithaca/sdk/checks'
import type { FrozenTemplate } from '../program/frozen-template.ts'
import type { ProgramPolicy } from '../program/policy.ts'

/** A program as it is run: its template as frozen, and what its managers have made of it since. */
export interface CharterProgram {
  readonly frozen: FrozenTemplate
  readonly policy: ProgramPolicy
  readonly responseDays: number
  /** How many program managers look after it. */
  readonly managers: number
}

const SUM_OF_WEIGHTS = 100
const LONG_WAIT_DAYS = 30

/** What the charter looks for in a program beside what it looks for in every template. */
export const PROGRAM_CHECKS: readonly (Omit<CharterCheck, 'find'> & {
  readonly where: string
  readonly isBroken: (program: CharterProgram) => boolean
})[] = [
  {
    id: 'no-program-manager',
    rule: 'M18',
    severity: 'breaks',
    says: 'Nobody looks after the program.',
    mend: 'Name a program manager in the settings.',
    where: 'managers',
    isBroken: ({ managers }) => managers === 0,
  },
  {
    id: 'long-wait',
    rule: 'M18',
    severity: 'weakens',
    says: 'A proposal may wait for more than a month, and whoever looks after it with it.',
    mend: `Leave at most ${LONG_WAIT_DAYS} days to answer.`,
    where: 'responseDays',
    isBroken: ({ responseDays }) => responseDays > LONG_WAIT_DAYS,
  },
]

/**
 * Checks a program against the rules of mentoring: its template with the weights, floor and days that it runs with, and
 * that somebody looks after it. Weights may add up to anything here, because a program's are shown as shares.
 */
export function checkProgramCharter(
  program: CharterProgram,
  context: Omit<CharterContext, 'messages'>,
): readonly CharterFinding[] {
  const { messages } = program.frozen
  return [
    ...checkCharter(asTemplate(program), { ...context, messages }),
    ...PROGRAM_CHECKS.filter(({ isBroken }) => isBroken(program)).map(({ id: check, rule, severity, where, says, mend }) => ({
      check, rule, severity, where, says, mend,
    })),
  ]
}

function asTemplate({ frozen: { template }, policy, responseDays }: CharterProgram): ProgramTemplate {
  const sum = policy.criteria.reduce((total, { weight }) => total + weight, 0)
  const criteria = template.criteria.flatMap(({ criterion, because }) => {
    const current = policy.criteria.find((each) => each.criterion === criterion)
    if (current === undefined || current.isConstraint) return [{ criterion, because }]
    return current.weight > 0 ? [{ criterion, because, weight: (current.weight * SUM_OF_WEIGHTS) / sum }] : []
  })
  return { ...template, criteria, responseDays, floor: policy.floor }
}
