import type { ProgramTemplate } from '@ithaca/sdk'
import { type DatedPhase, previewPhases } from '../../program/index.ts'
import { phaseOf } from './move-phase.ts'

/** A phase as the pair lives it. */
export interface LivedPhase extends DatedPhase {
  readonly isCurrent: boolean
}

/**
 * A relationship's phases, dated from the day on which it began (M10; ISO dates). The days are a plan: the one that is
 * current is the one that the pair has said it is in, and until it has begun none is.
 */
export function livePhases(
  template: Pick<ProgramTemplate, 'phases'>,
  { beginsOn, hasBegun, phase }: { readonly beginsOn: string; readonly hasBegun: boolean; readonly phase: string | null },
): readonly LivedPhase[] {
  const current = hasBegun ? phaseOf(template, phase) : undefined
  return previewPhases(template, beginsOn).map((each) => ({ ...each, isCurrent: each.key === current }))
}
