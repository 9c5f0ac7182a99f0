import type { AgreementClause, ClauseTopic } from '../../template/template.ts'
import { areDistinct, expect, isKey, type TemplateFinding, type TemplateRule } from './finding.ts'

/** What every agreement speaks of, and the rule that asks for it. */
const TOPICS: Readonly<Record<ClauseTopic, TemplateRule>> = {
  'purpose': 'M9',
  'confidentiality': 'M9',
  'limits-of-confidentiality': 'M16',
  'rhythm': 'M9',
  'means': 'M9',
  'no-fault-exit': 'M11',
}

const MOST_CLAUSES = 20

/** M9, M11, M16: the agreement covers what the two must have said to each other before the room opens to work. */
export function checkAgreement(clauses: readonly AgreementClause[]): readonly TemplateFinding[] {
  const given = new Set<string>(clauses.map(({ topic }) => topic))
  return [
    ...expect(clauses.length <= MOST_CLAUSES, 'shape', 'agreement', `Have at most ${MOST_CLAUSES} clauses.`),
    ...expect(areDistinct(clauses.map(({ key }) => key)), 'shape', 'agreement', 'Give each clause a key of its own.'),
    ...Object.entries(TOPICS).flatMap(([topic, rule]) =>
      expect(given.has(topic), rule, 'agreement', `Add a clause about ${topic.replaceAll('-', ' ')}.`),
    ),
    ...clauses.flatMap(({ key, topic }, index) => [
      ...expect(isKey(key), 'shape', `agreement.${index}.key`, 'A key must be kebab-case, at most 60 characters.'),
      ...expect(
        topic === 'other' || Object.hasOwn(TOPICS, topic),
        'shape',
        `agreement.${index}.topic`,
        `There is no topic "${topic}"; use "other".`,
      ),
    ]),
  ]
}
