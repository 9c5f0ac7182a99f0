import { checkTemplate } from '../checks/template/check-template.ts'
import type { TemplateFinding } from '../checks/template/finding.ts'
import type { ProgramTemplate } from '../template/template.ts'
import type { CharterCheck, CharterSeverity } from './check.ts'
import { MATCHING_CHECKS } from './matching-checks.ts'
import { PAIR_CHECKS } from './pair-checks.ts'
import { QUESTION_CHECKS } from './question-checks.ts'
import type { CharterRule } from './rules.ts'
import type { CharterContext } from './subject.ts'

/** A place where a template or program is not mentoring as `mentoring.md` means it. */
export interface CharterFinding {
  /** The check that found it, kebab-case. */
  readonly check: string
  readonly rule: CharterRule
  readonly severity: CharterSeverity
  /** A path such as `phases.1.weeks`. */
  readonly where: string
  /** What was found, as a sentence. */
  readonly says: string
  readonly mend: string
}

const byRule = ({ rule: a }: CharterCheck, { rule: b }: CharterCheck) => Number(a.slice(1)) - Number(b.slice(1))

/** All that the charter looks for in a template, in the order of the rules. */
export const CHARTER_CHECKS: readonly CharterCheck[] = [...QUESTION_CHECKS, ...MATCHING_CHECKS, ...PAIR_CHECKS].toSorted(byRule)

/**
 * Checks a template against the rules of mentoring. Nothing found is what you want; a template that lacks whole parts
 * has to be made whole first, and gets no findings here but from `checkTemplate`.
 */
export function checkCharter(template: ProgramTemplate, context: CharterContext): readonly CharterFinding[] {
  const findings = checkTemplate(template, { isPerformanceData: context.isPerformanceData })
  if (lacksParts(findings)) return []
  const subject = { ...context, template, findings }
  return CHARTER_CHECKS.flatMap(({ id: check, rule, severity, says, mend, find }) =>
    find(subject).map((place) => ({ check, rule, severity, where: place.where, says, mend: place.mend ?? mend })),
  )
}

const PARTS: ReadonlySet<string> = new Set(['phases', 'agreement', 'criteria', 'languages', 'cadence', 'orientation', 'capacity', 'questions'])

function lacksParts(findings: readonly TemplateFinding[]): boolean {
  return findings.some(({ rule, path, message }) => rule === 'shape' && PARTS.has(path) && message.startsWith('Give '))
}
