import { createChainOfCommand, type ReportingLine } from '@ithaca/core/directory'
import type { MatchingInput, MatchingParticipant, MatchingPolicy } from '@ithaca/core/matching'
import { canonicalJson, sha256 } from '../../platform/canonical-json.ts'
import { catalogue } from '../../plugins/catalogue.ts'

/** Everything that a run depends on besides the code of its criteria: the same content gives the same outcome. */
export interface FrozenInputs {
  readonly participants: readonly MatchingParticipant[]
  readonly policy: MatchingPolicy
  /** Every line on the way up from a participant on the day of the run (M1). */
  readonly lines: readonly ReportingLine[]
  /** Versions of the plugins that bring the criteria, by plugin id. */
  readonly pluginVersions: Readonly<Record<string, string>>
}

/** The inputs as bytes, with the hash that names them. */
export function freezeInputs(inputs: FrozenInputs): { readonly content: Uint8Array<ArrayBuffer>; readonly hash: string } {
  const content = new Uint8Array(new TextEncoder().encode(canonicalJson(inputs)))
  return { content, hash: sha256(content) }
}

/** What the engine takes, from frozen bytes alone and the installed code of the criteria. */
export function thawInputs(content: Uint8Array): MatchingInput {
  const { participants, policy, lines } = JSON.parse(new TextDecoder().decode(content)) as FrozenInputs
  return {
    participants,
    policy,
    criteria: policy.criteria.flatMap(({ criterionId }) => catalogue.criteria.get(criterionId)?.criterion ?? []),
    chain: createChainOfCommand({ personIds: participants.map(({ personId }) => personId), lines, asOf: policy.today }),
  }
}
