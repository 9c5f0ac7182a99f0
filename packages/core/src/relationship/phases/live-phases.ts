import type { ProgramTemplate } from '@ithaca/sdk'
import { type DatedPhase, phaseOn, previewPhases } from '../../program/index.ts'

/** A phase as the pair lives it. */
export interface LivedPhase extends DatedPhase {
  readonly isCurrent: boolean
}

/**
 * A relationship's phases, dated from the day on which it began (M10; ISO dates). Until it has begun none is current;
 * once the last is over, the last stays so, until the two part.
 */
export function livePhases(
  template: Pick<ProgramTemplate, 'phases'>,
  { beginsOn, hasBegun, today }: { readonly beginsOn: string; readonly hasBegun: boolean; readonly today: string },
): readonly LivedPhase[] {
  const phases = previewPhases(template, beginsOn)
  const last = phases.at(-1)
  const isOver = last !== undefined && last.endsOn < today
  const current = hasBegun ? (isOver ? last : phaseOn(phases, today)) : undefined
  return phases.map((phase) => ({ ...phase, isCurrent: phase === current }))
}
