import type { Phase, ProgramKind, Stage } from '../../template/template.ts'
import { areDistinct, expect, isKey, isWithin, type TemplateFinding } from './finding.ts'

const ORDER: readonly Stage[] = ['initiation', 'cultivation', 'separation', 'redefinition']
const PHASES = { least: 1, most: 12 }
const WEEKS = { least: 1, most: 104 }

/** M10: a relationship moves through Kram's stages in their order; flash mentoring may do it in one meeting. */
export function checkPhases(phases: readonly Phase[], kind: ProgramKind): readonly TemplateFinding[] {
  const stages = phases.map(({ stage }) => ORDER.indexOf(stage))
  const mustHave: readonly Stage[] = kind === 'flash' ? ['initiation'] : ['initiation', 'cultivation', 'separation']
  return [
    ...expect(isWithin(phases.length, PHASES), 'M10', 'phases', `Give ${PHASES.least} to ${PHASES.most} phases.`),
    ...expect(areDistinct(phases.map(({ key }) => key)), 'shape', 'phases', 'Give each phase a key of its own.'),
    ...expect(!stages.includes(-1), 'M10', 'phases', `Each stage must be one of ${ORDER.join(', ')}.`),
    ...expect(
      stages.every((stage, index) => index === 0 || stage >= (stages[index - 1] ?? 0)),
      'M10',
      'phases',
      `Put the phases in the order ${ORDER.join(', ')}.`,
    ),
    ...mustHave.flatMap((stage) =>
      expect(stages.includes(ORDER.indexOf(stage)), 'M10', 'phases', `Add a phase of the stage ${stage}.`),
    ),
    ...phases.flatMap((phase, index) => checkPhase(phase, `phases.${index}`)),
  ]
}

function checkPhase({ key, weeks, guide }: Phase, path: string): readonly TemplateFinding[] {
  const sides = ['mentor', 'mentoree'] as const
  return [
    ...expect(isKey(key), 'shape', `${path}.key`, 'A key must be kebab-case, at most 60 characters.'),
    ...expect(isWithin(weeks, WEEKS), 'M10', `${path}.weeks`, `A phase lasts ${WEEKS.least} to ${WEEKS.most} weeks.`),
    ...sides.flatMap((side) =>
      expect(typeof guide?.[side] === 'string', 'M17', `${path}.guide.${side}`, `Add a guide for the ${side}.`),
    ),
  ]
}
