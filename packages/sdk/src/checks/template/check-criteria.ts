import type { ProgramTemplate } from '../../template/template.ts'
import { areDistinct, expect, isKey, type TemplateFinding } from './finding.ts'

/** What a template's preferences weigh together, so that each weight reads as a share. */
const SUM_OF_WEIGHTS = 100
const MOST_CRITERIA = 30

/** M7, M8: criteria with weights that add up, each with its reason, and a floor under which nobody is proposed. */
export function checkCriteria({ criteria, floor, kind }: ProgramTemplate): readonly TemplateFinding[] {
  const weights = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [weight]))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const ids = criteria.map(({ criterion }) => criterion)
  return [
    ...expect(criteria.length <= MOST_CRITERIA, 'shape', 'criteria', `Have at most ${MOST_CRITERIA} criteria.`),
    ...expect(areDistinct(ids), 'shape', 'criteria', 'Name each criterion once.'),
    ...expect(ids.every(isKey), 'shape', 'criteria', 'Name each criterion by its id.'),
    ...expect(weights.length > 0, 'M7', 'criteria', 'Add a criterion with a weight: something must say who fits whom.'),
    ...expect(
      weights.length === 0 || Math.abs(sum - SUM_OF_WEIGHTS) < 1e-9,
      'M7',
      'criteria',
      `Let the weights add up to ${SUM_OF_WEIGHTS}, so that each reads as a share; they add up to ${sum}.`,
    ),
    ...expect(
      weights.every((weight) => weight > 0),
      'M7',
      'criteria',
      'Leave out a criterion rather than give it no weight.',
    ),
    ...criteria.flatMap(({ because }, index) =>
      expect(typeof because === 'string', 'M7', `criteria.${index}.because`, 'Say why it weighs what it does.'),
    ),
    ...expect(
      floor >= 0 && floor <= 1 && (floor > 0 || kind === 'flash'),
      'M7',
      'floor',
      'Set a floor above 0 and at most 1: nobody unmatched is better than a poor match.',
    ),
  ]
}
