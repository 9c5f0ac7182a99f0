import type { Cut, TableSpec } from './unit.ts'

function spec(key: string, columns: string, cut: Cut | undefined, hidesZeros = false): TableSpec {
  return { key: cut === undefined ? key : `${key}.${cut}`, columns, cut, hidesZeros }
}

/** How many take part, and by each cut. */
export function peopleSpecs(cuts: readonly Cut[]): readonly TableSpec[] {
  return [undefined, ...cuts].map((cut) => spec('people', 'status', cut))
}

/**
 * How far relationships have come, in which phase they are, and how they ended; how far by each cut. A relationship
 * counts where its mentoree belongs, and has no role.
 */
export function relationshipSpecs(cuts: readonly Cut[]): readonly TableSpec[] {
  return [
    spec('relationships', 'stage', undefined),
    spec('phases', 'phase', undefined),
    spec('endings', 'ending', undefined),
    ...cuts.filter((cut) => cut !== 'role').map((cut) => spec('relationships', 'stage', cut)),
  ]
}

/** What was answered to a question about the relationship, by everybody and by each cut. Nothing is said of nobody. */
export function answerSpecs(question: string, cuts: readonly Cut[]): readonly TableSpec[] {
  return [undefined, ...cuts].map((cut) => spec(`answers.${question}`, question, cut, true))
}
