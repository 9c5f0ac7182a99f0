import { createChainOfCommand } from '@ithaca/core/directory'
import { type MatchingParticipant, type ParticipantPair, toShortlistInput } from '@ithaca/core/matching'
import { answerKey } from '@ithaca/core/plugins'
import type { ProgramPolicy } from '@ithaca/core/program'
import { conversationLimits } from '@ithaca/core/relationship'
import type { Criterion } from '@ithaca/sdk'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { JobFailure } from '../../platform/jobs/job-run.ts'
import { sha256 } from '../../platform/canonical-json.ts'
import { catalogue, packageOf } from '../../plugins/catalogue.ts'
import { hashPackage } from '../../plugins/load/hash-package.ts'
import { frozenTemplateOf, type StoredProgram } from '../../program/stored.ts'
import { today } from '../../program/today.ts'
import { applyStanding, readStandingRules } from '../pair-rules/standing-rules.ts'
import type { FrozenChoice, FrozenInputs, FrozenPlugin } from './frozen-inputs.ts'
import { readGroups } from './read-groups.ts'
import { readParticipants } from './read-participants.ts'
import type { StoredProof } from './stored-proof.ts'

/** Reads what a run depends on as of now, as a worker. Statements do not grow with people. */
export async function readInputs(transaction: Transaction, organisationId: string, runId: string): Promise<FrozenInputs> {
  const { policy, programId, program, basedOnId, staying } = await transaction.matchingRun.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: runId } },
    select: { policy: true, programId: true, basedOnId: true, staying: true, program: { select: { template: true } } },
  })
  const inputs = await readProgramInputs(transaction, { organisationId, programId, template: program.template, policy: policy as unknown as ProgramPolicy })
  if (basedOnId === null || staying === null) return inputs
  return { ...inputs, ...(await readBase(transaction, { organisationId, runId: basedOnId, staying, policy: inputs.policy })) }
}

/** The same for a program and a policy, before there is a run. */
export async function readProgramInputs(
  transaction: Transaction,
  { organisationId, programId, template, policy }: {
    readonly organisationId: string
    readonly programId: string
    readonly template: StoredProgram['template']
    readonly policy: ProgramPolicy
  },
): Promise<FrozenInputs> {
  const at = { organisationId, programId }
  const frozen = frozenTemplateOf({ template })
  const groups = await readGroups(transaction, at, frozen)
  const read = await readParticipants(transaction, at, frozen, new Set(groups?.present.map(({ mentoreeId }) => mentoreeId)))
  const day = today()
  const personIds = read.map(({ personId }) => personId)
  const lines = (await readLinesAbove(transaction, personIds, new Date(day)))
    .map(({ personId, managerId, kind, startsOn }) => ({ personId, managerId, kind, startsOn }))
  const chosen = policy.criteria.map((choice) => currentChoice(choice))
  const keys = new Set(chosen.flatMap(({ criterion }) => keysReadBy(criterion)))
  const participants = read.map((participant) => ({ ...participant, answers: keepAnswers(participant.answers, keys) }))
  const rules = await readStandingRules(transaction, { ...at, day })
  const applied = applyStanding(rules, participants, createChainOfCommand({ personIds, lines, asOf: day }))
  const inputs: FrozenInputs = {
    participants,
    policy: {
      criteria: chosen.map(({ choice }) => choice),
      floor: policy.floor,
      // The same people are matched the same way again, however often somebody asks.
      seed: Number.parseInt(sha256(programId).slice(0, 8), 16),
      today: day,
      locks: applied.locks,
      vetoes: applied.vetoes,
      previousPartners: await readPairsThatWere(transaction, at),
      ...(groups && { groups }),
    },
    lines,
    pluginVersions: Object.fromEntries([...chosen.map(({ pluginId }) => pluginId), ...(groups ? bringsGroupRules(frozen.pluginId) : [])].map((id) => [id, freezePlugin(id)])),
    restingLocks: applied.resting,
  }
  if (groups !== undefined || frozen.template.forming === 'direct') return inputs
  // First conversations: up to three candidates for each mentoree, and no more for a mentor than they can meet.
  return toShortlistInput(inputs, conversationLimits(new Map(read.map(({ id, mentorCapacity }) => [id, mentorCapacity]))))
}

/** What an earlier run lends to one that is to move few others: its pairs, what staying counts for, its prices to begin with. */
async function readBase(
  transaction: Transaction,
  base: { readonly organisationId: string; readonly runId: string; readonly staying: number; readonly policy: FrozenInputs['policy'] },
): Promise<Pick<FrozenInputs, 'policy' | 'startPrices'>> {
  const { organisationId, runId } = base
  const pairs = await transaction.scenarioPair.findMany({
    where: { organisationId, runId },
    select: { mentorId: true, mentoreeId: true },
    orderBy: [{ mentoreeId: 'asc' }, { mentorId: 'asc' }],
  })
  const proof = await transaction.matchingProof.findUnique({ where: { organisationId_runId: { organisationId, runId } } })
  const policy = { ...base.policy, keep: { pairs, bonus: base.staying } }
  return proof === null ? { policy } : { policy, startPrices: (proof.content as unknown as StoredProof).prices }
}

type PolicyChoice = ProgramPolicy['criteria'][number]

function currentChoice({ criterion: criterionId, weight, settings, settingsVersion }: PolicyChoice) {
  const loaded = catalogue.criteria.get(criterionId)
  if (!loaded) {
    throw new JobFailure('CRITERION_MISSING', `No installed plugin brings the criterion "${criterionId}". Install it again, then start a new run.`)
  }
  const choice: FrozenChoice = { criterionId, weight, settings, settingsVersion }
  return { choice, criterion: loaded.criterion, pluginId: loaded.pluginId }
}

/** The template's plugin, if it is there and brings rules over groups. */
function bringsGroupRules(pluginId: string): string[] {
  return [...catalogue.groupRules.values()].some((loaded) => loaded.pluginId === pluginId) ? [pluginId] : []
}

/** Hashed at each run: the engine loads the code anew, as it is then. */
function freezePlugin(pluginId: string): FrozenPlugin {
  const { name, version, folder } = packageOf(pluginId)
  return { name, version, hash: hashPackage(folder) }
}

/** The keys of all answers that a criterion reads. */
function keysReadBy(criterion: Criterion): string[] {
  return (['mentor', 'mentoree'] as const).flatMap((side) =>
    Object.keys(criterion.reads[side]).map((name) => answerKey(criterion, side, name)))
}

/** What no criterion reads, such as what people say of themselves, is not frozen: a run keeps no more than it needs. */
function keepAnswers(answers: MatchingParticipant['answers'], keys: ReadonlySet<string>): MatchingParticipant['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)))
}

/**
 * Two people who were brought together before, in either direction: partners in any program of the organisation, and
 * proposals of this program, open or ended. All that ended without a pair count alike, so that nothing tells of a no (M6).
 */
async function readPairsThatWere(
  transaction: Transaction,
  { organisationId, programId }: { readonly organisationId: string; readonly programId: string },
): Promise<ParticipantPair[]> {
  return await transaction.$queryRaw<ParticipantPair[]>`
    WITH people AS (
      SELECT id, "personId" FROM app."Participation"
      WHERE "organisationId" = ${organisationId}::uuid AND "programId" = ${programId}::uuid
    ), pair AS (
      SELECT "mentorPersonId" AS one, "mentoreePersonId" AS other FROM app."Relationship" WHERE "organisationId" = ${organisationId}::uuid
      UNION
      SELECT "mentorPersonId", "mentoreePersonId" FROM app."Proposal"
      WHERE "organisationId" = ${organisationId}::uuid AND "programId" = ${programId}::uuid
    ), either AS (
      SELECT one, other FROM pair UNION SELECT other, one FROM pair
    )
    SELECT m.id::text AS "mentorId", e.id::text AS "mentoreeId"
    FROM either JOIN people m ON m."personId" = either.one JOIN people e ON e."personId" = either.other
    ORDER BY m.id, e.id`
}
