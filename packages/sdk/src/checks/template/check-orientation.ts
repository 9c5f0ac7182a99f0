import type { OrientationStep, OrientationTopic, ProgramTemplate } from '../../template/template.ts'
import { expect, type TemplateFinding } from './finding.ts'

const TOPICS: readonly OrientationTopic[] = ['purpose', 'first-meeting', 'listening', 'boundaries', 'ending']
const MOST_STEPS = 20

/** M17: both sides are prepared, on purpose, first meeting, listening, boundaries and ending. */
export function checkOrientation(orientation: ProgramTemplate['orientation']): readonly TemplateFinding[] {
  return (['mentor', 'mentoree'] as const).flatMap((side) => {
    const steps: readonly OrientationStep[] = orientation?.[side] ?? []
    const given = new Set<string>(steps.map(({ topic }) => topic))
    const path = `orientation.${side}`
    return [
      ...expect(steps.length <= MOST_STEPS, 'shape', path, `Have at most ${MOST_STEPS} steps.`),
      ...TOPICS.flatMap((topic) =>
        expect(given.has(topic), 'M17', path, `Prepare the ${side} for ${topic.replaceAll('-', ' ')}: add a step.`),
      ),
    ]
  })
}
