import { type FrozenTemplate, previewPhases, templateText } from '@ithaca/core/program'
import { builder } from '../platform/graphql/builder.ts'
import { LANGUAGE } from './language.ts'

/** A dated phase in words. */
export interface ShownPhase {
  readonly key: string
  readonly label: string
  readonly startsOn: string
  readonly endsOn: string
}

/** The phases of a frozen template from a day on, in words. */
export function showPhases(frozen: FrozenTemplate, startsOn: string): ShownPhase[] {
  return previewPhases(frozen.template, startsOn).map((phase) => ({
    key: phase.key,
    label: templateText(frozen, phase.label, LANGUAGE),
    startsOn: phase.startsOn,
    endsOn: phase.endsOn,
  }))
}

export const PhaseType = builder.objectRef<ShownPhase>('Phase').implement({
  subGraphs: ['console', 'portal'],
  description: 'A phase of the program with its days, both included.',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', description: 'The last day.' }),
  }),
})
