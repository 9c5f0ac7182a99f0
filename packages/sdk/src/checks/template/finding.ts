/** The rules of `mentoring.md` that a template can break. */
export type TemplateRule = 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9' | 'M10' | 'M11' | 'M14' | 'M16' | 'M17' | 'shape'

/**
 * Something in a template that must be mended before a program can be made from it.
 *
 * `rule` is the rule that it breaks, or `shape` when it is not about mentoring but about the form of the data. `path`
 * leads to the place (`phases.1.weeks`). `message` says what is wrong and what would mend it.
 */
export interface TemplateFinding {
  readonly rule: TemplateRule
  readonly path: string
  readonly message: string
}

/** A finding, when something does not hold. */
export function expect(isKept: boolean, rule: TemplateRule, path: string, message: string): readonly TemplateFinding[] {
  return isKept ? [] : [{ rule, path, message }]
}

/** Whether a number is whole and between two limits, both included. */
export function isWithin(value: unknown, { least, most }: { least: number; most: number }): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** Whether no two of the texts are the same. */
export function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}

const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a text can be a key: kebab-case, at most 60 characters. */
export function isKey(text: unknown): boolean {
  return typeof text === 'string' && text.length <= 60 && KEY.test(text)
}
