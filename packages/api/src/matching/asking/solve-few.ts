import type { MatchedPair, MatchingParticipant, UnmatchedPerson } from '@ithaca/core/matching'
import type { Program } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { Conflict } from '../../platform/graphql/failures.ts'
import { packageOf } from '../../plugins/catalogue.ts'
import { policyOf } from '../../program/stored.ts'
import { openEngine } from '../run/engine.ts'
import { EngineFailure } from '../run/engine-failure.ts'
import { freezeInputs } from '../run/frozen-inputs.ts'
import { readProgramInputs } from '../run/read-inputs.ts'

/** What the engine says of a few people: the same rules, weights and reasons as in a run of the whole program. */
export interface FewSolved {
  readonly pairs: readonly MatchedPair[]
  readonly unmatched: readonly UnmatchedPerson[]
  /** Everybody who was asked about, after `choose`. */
  readonly participants: readonly MatchingParticipant[]
}

/**
 * Runs the engine on some of a program's people, as a worker and at once. `choose` gives each their part in it, or
 * leaves them out; who is not ready or has no place is never among them. Locks are left out: they are for whole runs.
 */
export async function solveFew(
  transaction: Transaction,
  program: Program,
  choose: (participant: MatchingParticipant) => MatchingParticipant | undefined,
): Promise<FewSolved> {
  const { organisationId, id: programId, template } = program
  const inputs = await readProgramInputs(transaction, { organisationId, programId, template, policy: policyOf(program) })
  const participants = inputs.participants.flatMap((participant) => choose(participant) ?? [])
  const { content } = freezeInputs({ ...inputs, participants, policy: { ...inputs.policy, locks: [] } })
  const engine = openEngine(Object.keys(inputs.pluginVersions).map(packageOf))
  try {
    const solved = await engine.ask('run', content)
    if (!solved.ok) throw failed()
    return { pairs: solved.value.pairs, unmatched: solved.value.unmatched, participants }
  } catch (error) {
    throw error instanceof EngineFailure ? failed() : error
  } finally {
    engine.close()
  }
}

/** What a plugin throws may carry answers, so nothing of it is passed on. A run of the program names the criterion. */
function failed(): Conflict {
  return new Conflict('CRITERION_FAILED', 'A criterion of this program failed, so nobody could be compared. Nothing was changed.', ['input'])
}
