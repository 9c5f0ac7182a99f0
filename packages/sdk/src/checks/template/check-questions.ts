import type { Fields } from '../../field/reads.ts'
import type { ProgramTemplate } from '../../template/template.ts'
import { namesOf, type NameDetector } from '../check-names.ts'
import { expect, type TemplateFinding } from './finding.ts'

const MOST_QUESTIONS = 20
const KNOWN_PARTS: ReadonlySet<string> = new Set(['mentor', 'mentoree', 'both'])

/** M4, M14: what a template asks by itself says who sees it, and asks nothing that means performance. */
export function checkQuestions(
  { questions }: ProgramTemplate,
  isPerformanceData: NameDetector,
): readonly TemplateFinding[] {
  return Object.entries(questions).flatMap(([side, fields]: [string, Fields | undefined]) => {
    const entries = Object.entries(fields ?? {})
    const path = `questions.${side}`
    return [
      ...expect(KNOWN_PARTS.has(side), 'shape', path, 'Ask the mentor, the mentoree or both.'),
      ...expect(entries.length <= MOST_QUESTIONS, 'shape', path, `Ask at most ${MOST_QUESTIONS} questions.`),
      ...entries.flatMap(([name, field]) => [
        ...expect(
          field.source === 'answer',
          'shape',
          `${path}.${name}`,
          'A template asks with field.*; only criteria read the directory.',
        ),
        ...expect(
          Array.isArray(field.visibleTo),
          'M14',
          `${path}.${name}`,
          'Say in visibleTo who sees the answer; an empty list means nobody.',
        ),
        ...expect(
          !namesOf({ [name]: field }).some((each) => isPerformanceData(each)),
          'M4',
          `${path}.${name}`,
          'This name means performance data, which no form may ask for; leave it out.',
        ),
      ]),
    ]
  })
}
