import type { MatchingOutcome, MatchingProgress } from '@ithaca/core/matching'
import type { StoredSettings } from '@ithaca/core/plugins'
import type { DomainError, Result } from '@ithaca/core/result'
import type { BuiltTemplate, ParsedSettings } from '@ithaca/sdk'
import type { ContractFinding } from '@ithaca/sdk/testing'
import type { PluginDescription } from '../../plugins/describe/description.ts'
import type { PluginPackage } from '../../plugins/package.ts'
import type { StudyRequests } from '../studio/study-requests.ts'

/** Everything that the engine can be asked: what it takes, and what it answers. Both are copied between processes. */
export interface EngineRequests extends StudyRequests {
  /** Frozen inputs, solved to the end. */
  readonly 'run': { readonly takes: Uint8Array; readonly answers: Result<MatchingOutcome, DomainError> }
  /** What the contract suite finds in the first of the opened plugins. */
  readonly 'try-contract': { readonly takes: undefined; readonly answers: readonly ContractFinding[] }
  /** Settings as their criterion's schema parses them. */
  readonly 'parse-settings': {
    readonly takes: { readonly criterionId: string; readonly settings: unknown }
    readonly answers: ParsedSettings
  }
  /** Stored settings as their criterion reads them now: moved on to its version, and parsed. */
  readonly 'read-settings': {
    readonly takes: { readonly criterionId: string; readonly stored: StoredSettings }
    readonly answers: Result<unknown, readonly DomainError[]>
  }
  /** A template as its settings shape it, not checked yet. */
  readonly 'build-template': {
    readonly takes: { readonly templateId: string; readonly settings: unknown }
    readonly answers: BuiltTemplate
  }
  /** What the opened plugins are, without their code; in their order. */
  readonly 'describe-plugins': { readonly takes: undefined; readonly answers: readonly PluginDescription[] }
}

export type EngineRequest = keyof EngineRequests

/** Where a request is, for whoever waits for it. */
export type EngineProgress = Pick<MatchingProgress, 'stage' | 'done' | 'total' | 'part'>

/** The code and the people that were at work, as far as there were any. */
export interface Whereabouts {
  /** The package that was being imported. */
  readonly packageName?: string
  readonly criterionId?: string
  /** Participations. */
  readonly mentorId?: string
  readonly mentoreeId?: string
}

/** Names behind the numbers that the thread's whereabouts are told in. */
export interface Cast {
  /** Ids of the policy's criteria, in its order. */
  readonly criteria: readonly string[]
  /** Participation ids by row and by column. */
  readonly mentorees: readonly string[]
  readonly mentors: readonly string[]
}

/** How an engine is opened: the plugins whose code it loads, and what it may use. */
export interface EngineOpening {
  readonly plugins: readonly PluginPackage[]
  readonly budget: EngineBudget
}

/** What an engine may use before it is ended. */
export interface EngineBudget {
  /** Resident memory of its process. */
  readonly memoryMegabytes: number
  /** Of processor time, for one call of an author's code, and for importing a package; ten times as much by the clock. */
  readonly callSeconds: number
  /** For one request, whatever it does. */
  readonly requestSeconds: number
}

/** Why an engine came to its end before it answered. */
export type EngineEnd = 'too-slow' | 'too-much-memory' | 'ended' | 'threw'

/** What the engine's thread and its supervisor tell. */
export type EngineNews =
  | { readonly kind: 'cast'; readonly cast: Cast }
  | (EngineProgress & { readonly kind: 'progress' })
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'at'; readonly at: Whereabouts }
  | { readonly kind: 'ended'; readonly end: EngineEnd; readonly at: Whereabouts; readonly stack?: string }

/** A request on its way to the thread. */
export interface EngineCall {
  readonly id: number
  readonly request: EngineRequest
  readonly content: unknown
}
