import type { MatchingOutcome } from '@ithaca/core/matching'
import { canonicalJson, sha256 } from '../../platform/canonical-json.ts'

/** Names an outcome whole, certificate and reasons included: the same inputs must give the same again. */
export function hashOutcome(outcome: MatchingOutcome): string {
  return sha256(canonicalJson(outcome))
}
