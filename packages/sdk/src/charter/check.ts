import type { TemplateRule } from '../checks/template/finding.ts'
import type { CharterRule } from './rules.ts'
import type { CharterSubject } from './subject.ts'

/** `breaks`: mentoring does not work like this. `weakens`: it works, and could be better. */
export type CharterSeverity = 'breaks' | 'weakens'

/** Where a check found something. Without words of its own, the check's say what mends it. */
export interface CharterPlace {
  /** A path such as `phases.1.weeks`. */
  readonly where: string
  readonly mend?: string
}

/** One thing that the charter looks for. */
export interface CharterCheck {
  /** Kebab-case and stable. */
  readonly id: string
  readonly rule: CharterRule
  readonly severity: CharterSeverity
  /** What was found, as a sentence. */
  readonly says: string
  readonly mend: string
  /** Finds the places; none when the rule is kept. */
  find(subject: CharterSubject): readonly CharterPlace[]
}

/** A check whose finding `checkTemplate` has made already, by its rule and path. */
export function alreadyFound(rule: TemplateRule & CharterRule, path: RegExp): CharterCheck['find'] {
  return ({ findings }) =>
    findings
      .filter((finding) => finding.rule === rule && path.test(finding.path))
      .map(({ path: where, message: mend }) => ({ where, mend }))
}

/** A check of the template's own questions, one by one. */
export function places(wheres: readonly string[]): readonly CharterPlace[] {
  return [...new Set(wheres)].map((where) => ({ where }))
}
