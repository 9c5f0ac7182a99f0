import type { TemplateFinding } from '../checks/template/finding.ts'
import type { Criterion } from '../criterion/criterion.ts'
import type { Field } from '../field/field.ts'
import type { Messages } from '../message/message.ts'
import type { ProgramTemplate } from '../template/template.ts'

/** What the charter needs beside the template. */
export interface CharterContext {
  /** The texts of the template, by language. */
  readonly messages: Messages
  /** Whether a name or a question means performance data (M4), in any spelling; the directory's detector. */
  readonly isPerformanceData: (name: string) => boolean
  /** The criteria that are installed, by id. Without it, what only they could show is not looked at. */
  readonly criteria?: ReadonlyMap<string, Pick<Criterion, 'reads'>>
}

/** A template as the checks of the charter look at it. */
export interface CharterSubject extends CharterContext {
  readonly template: ProgramTemplate
  /** What `checkTemplate` found. */
  readonly findings: readonly TemplateFinding[]
}

/** A question of the template's own, and where it is. */
export interface PlacedQuestion {
  readonly name: string
  readonly field: Field
  /** `questions.both.goals` */
  readonly where: string
}

/** The questions that the template asks by itself. Facts of the directory are no questions. */
export function questionsOf({ questions }: ProgramTemplate): readonly PlacedQuestion[] {
  return (['both', 'mentor', 'mentoree'] as const).flatMap((side) =>
    Object.entries(questions[side] ?? {}).flatMap(([name, field]) =>
      field.source === 'answer' ? [{ name, field, where: `questions.${side}.${name}` }] : [],
    ),
  )
}

/** A text in every language in which it is there. */
export function wordingsOf(messages: Messages, key: string): readonly string[] {
  return Object.values(messages).flatMap((texts) => (Object.hasOwn(texts, key) ? [texts[key] ?? ''] : []))
}

/** Whether a question's wording, in any language, is one of these. */
export function isWorded(messages: Messages, { field }: PlacedQuestion, pattern: RegExp): boolean {
  return wordingsOf(messages, field.label).some((text) => pattern.test(text))
}
