import type { Cut, TableSpec } from './unit.ts'

function spec(key: string, columns: string, cut: Cut | undefined, hidesZeros = false): TableSpec {
  return { key: cut === undefined ? key : `${key}.${cut}`, columns, cut, hidesZeros }
}

/**
 * All tables of a program, in the order of their weight: what comes first stays finest.
 *
 * How many take part, and by each cut; how far relationships have come, in which phase they are and how they ended, how
 * far by each cut (a relationship counts where its mentoree belongs, and has no role); what was answered to each question
 * about the relationship, by everybody and by each cut.
 */
export function programSpecs(cuts: readonly Cut[], questions: readonly string[]): readonly TableSpec[] {
  const answers = (cut: Cut | undefined) => questions.map((question) => spec(`answers.${question}`, question, cut, true))
  return [
    spec('people', 'status', undefined),
    spec('relationships', 'stage', undefined),
    ...cuts.map((cut) => spec('people', 'status', cut)),
    ...cuts.filter((cut) => cut !== 'role').map((cut) => spec('relationships', 'stage', cut)),
    spec('phases', 'phase', undefined),
    spec('endings', 'ending', undefined),
    ...answers(undefined),
    ...cuts.flatMap(answers),
  ]
}
