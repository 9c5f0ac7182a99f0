import type { Cut, TableSpec } from './unit.ts'

function spec(key: string, columns: string, cut: Cut | undefined, hidesZeros = false): TableSpec {
  return { key: cut === undefined ? key : `${key}.${cut}`, columns, cut, hidesZeros }
}

/**
 * All tables of a program, in the order of their weight: what comes first stays finest.
 *
 * How many take part, in all and by the first cut; how far relationships have come, what was answered to each question
 * about the relationship, in which phase relationships are and how they ended; then the same by each cut (a relationship
 * counts where its mentoree belongs, and has no role).
 */
export function programSpecs(cuts: readonly Cut[], questions: readonly string[]): readonly TableSpec[] {
  const answers = (cut: Cut | undefined) => questions.map((question) => spec(`answers.${question}`, question, cut, true))
  const [first, ...others] = cuts
  return [
    spec('people', 'status', undefined),
    spec('relationships', 'stage', undefined),
    ...(first === undefined ? [] : [spec('people', 'status', first)]),
    ...answers(undefined),
    spec('phases', 'phase', undefined),
    spec('endings', 'ending', undefined),
    ...others.map((cut) => spec('people', 'status', cut)),
    ...cuts.filter((cut) => cut !== 'role').map((cut) => spec('relationships', 'stage', cut)),
    ...cuts.flatMap(answers),
  ]
}
