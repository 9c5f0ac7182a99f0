import type { ProgramTemplate } from '../../template/template.ts'
import { checkAgreement } from './check-agreement.ts'
import { checkCriteria } from './check-criteria.ts'
import { checkOrientation } from './check-orientation.ts'
import { checkPhases } from './check-phases.ts'
import { checkQuestions } from './check-questions.ts'
import { checkRhythm } from './check-rhythm.ts'
import { expect, isKey, type TemplateFinding } from './finding.ts'

/** What the check needs from elsewhere. */
export interface TemplateCheckOptions {
  /** Whether a name means performance data (M4), in any spelling; the directory's detector. */
  readonly isPerformanceData: (name: string) => boolean
}

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/

/**
 * Checks a template as a person's input is checked: every finding cites the rule that it breaks, and none means that a
 * program can be made from it. A template that lacks whole parts, as one from plain JavaScript may, gives findings
 * and never throws.
 */
export function checkTemplate(template: ProgramTemplate, options: TemplateCheckOptions): readonly TemplateFinding[] {
  const missing = missingParts(template)
  if (missing.length > 0) return missing
  const { id, version, languages, phases, kind, agreement, orientation } = template
  return [
    ...expect(isKey(id), 'shape', 'id', 'An id must be kebab-case, at most 60 characters.'),
    ...expect(VERSION.test(version), 'shape', 'version', 'Give a semantic version, as in 1.0.0.'),
    ...expect(languages.length > 0, 'shape', 'languages', 'Name the languages in which its texts are there.'),
    ...checkPhases(phases, kind),
    ...checkRhythm(template),
    ...checkAgreement(agreement),
    ...checkQuestions(template, options.isPerformanceData),
    ...checkCriteria(template),
    ...checkOrientation(orientation),
  ]
}

const LISTS = ['phases', 'agreement', 'criteria', 'languages'] as const
const PARTS = ['cadence', 'orientation', 'capacity', 'questions'] as const

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function missingParts(template: ProgramTemplate): readonly TemplateFinding[] {
  const parts: Readonly<Partial<Record<string, unknown>>> = { ...template }
  return [
    ...LISTS.flatMap((name) => {
      const list = parts[name]
      return expect(
        Array.isArray(list) && list.every((item) => item !== null),
        'shape',
        name,
        `Give ${name} as a list.`,
      )
    }),
    ...PARTS.flatMap((name) => expect(isObject(parts[name]), 'shape', name, `Give ${name}.`)),
    ...expect(
      !isObject(parts['cadence']) || Array.isArray(template.cadence.means),
      'M9',
      'cadence.means',
      'Name the means of meeting as a list.',
    ),
  ]
}
