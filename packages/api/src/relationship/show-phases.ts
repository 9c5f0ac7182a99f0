import { type LivedPhase, livePhases } from '@ithaca/core/relationship'
import { type FrozenTemplate, templateText } from '@ithaca/core/program'
import type { Relationship } from '../generated/prisma/client.ts'
import { LANGUAGE } from '../program/language.ts'
import { dayOf } from '../program/today.ts'

/** A phase of a relationship in words. */
export interface ShownLivedPhase {
  readonly key: string
  readonly label: string
  readonly startsOn: string
  readonly endsOn: string
  readonly isCurrent: boolean
}

/**
 * A relationship's phases in words, dated from the day on which it became active, or, before that, on which it formed;
 * the current one is the pair's own word.
 */
export function showLivedPhases(
  { activeAt, formedAt, phase }: Pick<Relationship, 'activeAt' | 'formedAt' | 'phase'>,
  frozen: FrozenTemplate,
): ShownLivedPhase[] {
  const dates = { beginsOn: dayOf(activeAt ?? formedAt), hasBegun: activeAt !== null, phase }
  return livePhases(frozen.template, dates).map(({ key, label, startsOn, endsOn, isCurrent }: LivedPhase) => ({
    key, label: templateText(frozen, label, LANGUAGE), startsOn, endsOn, isCurrent,
  }))
}
