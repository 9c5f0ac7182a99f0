import type { ProgramTemplate, Stage } from '@ithaca/sdk'

/** A phase with its days, both included (ISO dates). `label` is a message key of the template. */
export interface DatedPhase {
  readonly key: string
  readonly stage: Stage
  readonly label: string
  readonly startsOn: string
  /** The last day. */
  readonly endsOn: string
}

const DAY_MS = 86_400_000

/**
 * The phases of a template as days, one after the other without a gap, from the day on which the first begins (ISO
 * date). A program shows them from its start; a relationship lives them from the day on which it formed (M10).
 */
export function previewPhases(template: Pick<ProgramTemplate, 'phases'>, startsOn: string): readonly DatedPhase[] {
  let next = startsOn
  return template.phases.map(({ key, stage, label, weeks }) => {
    const phase = { key, stage, label, startsOn: next, endsOn: addDays(next, weeks * 7 - 1) }
    next = addDays(phase.endsOn, 1)
    return phase
  })
}

/** The phase that a day (ISO date) falls into; undefined before the first and after the last. */
export function phaseOn(phases: readonly DatedPhase[], day: string): DatedPhase | undefined {
  return phases.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
}

/** The ISO date so many days after another. The calendar has no time zone, so it is counted in UTC. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
