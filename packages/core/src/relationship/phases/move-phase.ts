import type { ProgramTemplate } from '@ithaca/sdk'
import { phaseOn, previewPhases } from '../../program/index.ts'
import { type DomainError, fail, ok, type Result } from '../../result/index.ts'
import type { RelationshipStatus } from '../life/states.ts'

type Template = Pick<ProgramTemplate, 'phases'>

/** The key of the phase that a pair is in: the one they said, or the first. */
export function phaseOf({ phases }: Template, phase: string | null): string | undefined {
  return (phases.find(({ key }) => key === phase) ?? phases[0])?.key
}

/** The phases right before and after the one that a pair is in; a pair moves one at a time. */
export function phasesBeside(template: Template, phase: string | null): { readonly before: string | undefined; readonly after: string | undefined } {
  const at = template.phases.findIndex(({ key }) => key === phaseOf(template, phase))
  return { before: template.phases[at - 1]?.key, after: template.phases[at + 1]?.key }
}

/**
 * Whether a pair can move to a phase (M10): one proposes it and the other agrees, so it takes both words; one phase on, or
 * one back. Fails with `RELATIONSHIP_NOT_UNDER_WAY` or `PHASE_NOT_BESIDE`.
 */
export function checkPhase(
  template: Template,
  { status, phase, to }: { readonly status: RelationshipStatus; readonly phase: string | null; readonly to: string },
): Result<string, DomainError> {
  if (status !== 'active' && status !== 'ending') {
    const message = 'Phases belong to a relationship that is under way. Nothing was changed.'
    return fail({ code: 'RELATIONSHIP_NOT_UNDER_WAY', message, path: ['input', 'relationshipId'] })
  }
  const { before, after } = phasesBeside(template, phase)
  if (to !== before && to !== after) {
    const message = 'You move one phase at a time, on or back. Look where you are now, and choose from there.'
    return fail({ code: 'PHASE_NOT_BESIDE', message, path: ['input', 'phase'] })
  }
  return ok(to)
}

/**
 * The next phase, when the calendar has come to it or past it; undefined otherwise. A suggestion and no more: nothing
 * moves but by the pair's own word, and the calendar never suggests to go back.
 */
export function suggestPhase(
  template: Template,
  { beginsOn, today, phase }: { readonly beginsOn: string; readonly today: string; readonly phase: string | null },
): string | undefined {
  const dated = previewPhases(template, beginsOn)
  const last = dated.at(-1)
  const planned = last !== undefined && last.endsOn < today ? last : phaseOn(dated, today)
  const indexOf = (key: string | undefined) => dated.findIndex((each) => each.key === key)
  return indexOf(planned?.key) > indexOf(phaseOf(template, phase)) ? phasesBeside(template, phase).after : undefined
}
