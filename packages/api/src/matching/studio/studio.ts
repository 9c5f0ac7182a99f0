import type { RuleCost } from '@ithaca/core/matching'
import type { ProgramPolicy } from '@ithaca/core/program'
import type { Engine } from '../run/engine.ts'
import type { EngineProgress } from '../run/engine-requests.ts'
import type { FrozenInputs } from '../run/frozen-inputs.ts'
import type { StudyChange, StudySolution } from './study-messages.ts'

/** Whose studio it is, and what it stands on. */
export interface StudioBase {
  readonly organisationId: string
  readonly personId: string
  readonly programId: string
  /** The run from whose frozen people it was opened; null for the people of the moment. */
  readonly runId: string | null
  readonly inputs: FrozenInputs
  /** The policy whose weights were frozen. */
  readonly policy: ProgramPolicy
  /** In the order of the participants. */
  readonly names: readonly string[]
}

/** What was asked for last. */
export type StudioSettings = Pick<StudyChange, 'weights' | 'floor' | 'staying'>

/** A scenario with the settings that it came from. */
export interface StudioScenario extends StudySolution {
  /** Counts the scenarios of a studio, from 1. */
  readonly revision: number
  readonly settings: StudioSettings
}

/** An open studio. It lives in this process and nowhere else: nothing of it is stored. */
export interface Studio extends StudioBase {
  readonly id: string
  readonly openedAt: Date
  readonly engine: Engine
  usedAt: number
  settings: StudioSettings
  scenario: StudioScenario | null
  /** The change that waits; a later one takes its place. */
  next: StudyChange | undefined
  /** Settles when nothing waits any more; undefined when nothing does. */
  working: Promise<void> | undefined
  progress: EngineProgress
  failure: { readonly code: string; readonly message: string } | null
  ruleCosts: { readonly revision: number; readonly costs: readonly RuleCost[] | null } | null
}
