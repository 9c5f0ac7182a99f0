import type { MatchingOutcome } from '@ithaca/core/matching'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { managerReasons, partnerReasons } from '../reasons/stored-reasons.ts'
import type { FrozenInputs } from './frozen-inputs.ts'
import { hashOutcome } from './hash-outcome.ts'
import type { StoredProof } from './stored-proof.ts'
import { type StoredSummary, summariseOutcome } from './summarise.ts'

/** A run that has come to its end. */
export interface FinishedRun {
  readonly organisationId: string
  readonly runId: string
  readonly inputs: FrozenInputs
  readonly content: Uint8Array<ArrayBuffer>
  readonly hash: string
  readonly outcome: MatchingOutcome
  readonly seconds: number
  readonly stages?: StoredSummary['stages']
}

/** Writes a finished run whole: frozen inputs, summary, pairs, reasons for each reader, the unmatched. As a worker. */
export async function writeOutcome(transaction: Transaction, finished: FinishedRun): Promise<void> {
  const { organisationId, runId, inputs, outcome, stages = {} } = finished
  const { prices, surpluses } = outcome.certificate
  await transaction.matchingRun.update({
    where: { organisationId_id: { organisationId, id: runId } },
    data: {
      inputsHash: finished.hash,
      engineVersion: outcome.engineVersion,
      pluginVersions: asJson(inputs.pluginVersions),
      outcomeHash: hashOutcome(outcome),
      summary: asJson({ ...summariseOutcome(outcome, inputs, finished.seconds), stages }),
    },
  })
  // Those of a scenario that was kept in the studio are there already, and they are the same.
  await transaction.matchingInputs.createMany({ data: [{ organisationId, runId, content: finished.content }], skipDuplicates: true })
  await transaction.matchingProof.create({ data: { organisationId, runId, content: asJson({ prices, surpluses } satisfies StoredProof) } })
  await writePairs(transaction, finished)
  await transaction.scenarioUnmatched.createMany({
    data: outcome.unmatched.map(({ participantId, role, ...reason }) => ({
      organisationId, runId, participationId: participantId, role, reason: asJson(reason),
    })),
  })
}

async function writePairs(transaction: Transaction, { organisationId, runId, inputs, outcome }: FinishedRun): Promise<void> {
  const weightOf = new Map(inputs.policy.criteria.map(({ criterionId, weight }) => [criterionId, weight]))
  const personOf = new Map(inputs.participants.map(({ id, personId }) => [id, personId]))
  await transaction.scenarioPair.createMany({
    data: outcome.pairs.map((pair) => ({
      organisationId, runId, mentorId: pair.mentorId, mentoreeId: pair.mentoreeId, fit: pair.fit,
      reasons: asJson(managerReasons(pair, weightOf)),
    })),
  })
  await transaction.pairReasons.createMany({
    data: outcome.pairs.map((pair) => ({
      organisationId, runId, mentorId: pair.mentorId, mentoreeId: pair.mentoreeId,
      mentorPersonId: personOf.get(pair.mentorId) ?? '', mentoreePersonId: personOf.get(pair.mentoreeId) ?? '',
      reasons: asJson(partnerReasons(pair)),
    })),
  })
}

function asJson(value: object): Prisma.InputJsonValue {
  return value
}
