import { createProgram, type FrozenTemplate, programQuestions, type ProgramPolicy } from '@ithaca/core/program'
import { runMatching } from '@ithaca/core/matching'
import type { Prisma } from '../generated/prisma/client.ts'
import type { MatchingRun, Program } from '../generated/prisma/client.ts'
import { freezeInputs, readFrozen, thawInputs } from '../matching/run/frozen-inputs.ts'
import { readInputs } from '../matching/run/read-inputs.ts'
import { writeOutcome } from '../matching/run/write-outcome.ts'
import type { Transaction } from '../platform/database/client.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { asJson, frozenTemplateOf } from '../program/stored.ts'
import type { Dice } from './dice.ts'
import { madeUpAnswer } from './made-up-answers.ts'

const DAY_MS = 86_400_000

/** Where and by whom a demo's rows are written. */
export interface DemoScene {
  readonly transaction: Transaction
  readonly organisationId: string
  /** The administrator who set everything up. */
  readonly adminId: string
  readonly now: Date
  readonly dice: Dice
}

/** The moment this many days ago (or ahead, if negative). */
export function daysAgo(scene: DemoScene, days: number): Date {
  return new Date(scene.now.getTime() - days * DAY_MS)
}

/** Makes a program, begun this many days ago. */
export async function makeProgram(
  { transaction, organisationId, adminId, ...scene }: DemoScene,
  given: { readonly templateId: string; readonly name: string; readonly startedDaysAgo: number; readonly status: 'inviting' | 'matching' | 'running'; readonly managerIds: readonly string[] },
): Promise<Program> {
  const loaded = catalogue.templates.get(given.templateId)
  if (!loaded) throw new Error(`The template ${given.templateId} is not installed.`)
  const startsOn = new Date(scene.now.getTime() - given.startedDaysAgo * DAY_MS).toISOString().slice(0, 10)
  const made = createProgram(loaded, catalogue, { name: given.name, startsOn })
  if (!made.ok) throw new Error(made.error.message)
  const { frozen, policy, startsOn: firstDay, ...rest }: { frozen: FrozenTemplate; policy: ProgramPolicy; startsOn: string } = made.value
  return await transaction.program.create({
    data: {
      ...(rest as { name: string; templateId: string; templateVersion: string; responseDays: number }),
      organisationId,
      status: given.status,
      selfJoin: given.status === 'running',
      createdById: adminId,
      startsOn: new Date(`${firstDay}T00:00:00Z`),
      template: asJson(frozen),
      policy: asJson(policy),
      managers: { create: [adminId, ...given.managerIds].map((personId) => ({ personId })) },
    },
  })
}

/** Puts volunteers into a program: each with a role, places, and an answer to what they care to answer. */
export async function addVolunteers(scene: DemoScene, program: Program, personIds: readonly string[], joinedDaysAgo: number): Promise<void> {
  const { transaction, organisationId, dice } = scene
  const programId = program.id
  const frozen = frozenTemplateOf(program)
  const joinedAt = daysAgo(scene, joinedDaysAgo)
  // Whoever takes a group takes a whole one.
  const placesOf = () => frozen.template.groupSize?.most ?? 1 + dice.below(3)
  const participations = await transaction.participation.createManyAndReturn({
    data: personIds.map((personId) => {
      const role = dice.chance(0.07) ? 'both' : dice.chance(0.42) ? 'mentor' : 'mentoree'
      return {
        organisationId, programId, personId, role, status: 'active' as const, invitedAt: joinedAt, answeredAt: joinedAt,
        mentorCapacity: role === 'mentoree' ? 0 : placesOf(),
        mentoreeCapacity: role === 'mentor' ? 0 : 1,
      }
    }),
  })
  const questions = { mentor: programQuestions(frozen, catalogue, 'mentor'), mentoree: programQuestions(frozen, catalogue, 'mentoree'), both: programQuestions(frozen, catalogue, 'both') }
  await transaction.answer.createMany({
    data: participations.flatMap(({ id, personId, role }) =>
      questions[role].flatMap((question) => {
        const value = madeUpAnswer(question, dice)
        return value === undefined ? [] : [{ organisationId, participationId: id, personId, field: question.key, value: value as Prisma.InputJsonValue }]
      })),
  })
}

/** Invites people who have not answered, or have answered otherwise than with a yes. */
export async function addInvited(scene: DemoScene, program: Program, personIds: readonly string[], status: 'invited' | 'declined' | 'left'): Promise<void> {
  const { transaction, organisationId, dice } = scene
  await transaction.participation.createMany({
    data: personIds.map((personId) => ({
      organisationId, programId: program.id, personId, status,
      role: dice.chance(0.4) ? 'mentor' as const : 'mentoree' as const,
      invitedAt: daysAgo(scene, 9),
      ...(status === 'invited' ? {} : { answeredAt: daysAgo(scene, 5) }),
    })),
  })
}

/** Solves a run here and now, exactly as the job does, and stores it. */
export async function solveRun(scene: DemoScene, program: Program, daysBefore: number): Promise<MatchingRun> {
  const { transaction, organisationId, adminId } = scene
  const at = daysAgo(scene, daysBefore)
  const job = await transaction.job.create({
    data: { organisationId, kind: 'matching_run', status: 'succeeded', stage: 'done', createdById: adminId, createdAt: at, finishedAt: at },
  })
  const number = 1 + (await transaction.matchingRun.count({ where: { organisationId, programId: program.id } }))
  const run = await transaction.matchingRun.create({
    data: { organisationId, programId: program.id, jobId: job.id, number, policy: program.policy as Prisma.InputJsonValue, createdById: adminId, createdAt: at },
  })
  const inputs = await readInputs(transaction, organisationId, run.id)
  const { content, hash } = freezeInputs(inputs)
  const startedAt = performance.now()
  const input = thawInputs(readFrozen(content), catalogue)
  if (!input.ok) throw new Error(input.error.message)
  const result = await runMatching(input.value)
  if (!result.ok) throw new Error(result.error.message)
  const seconds = (performance.now() - startedAt) / 1_000
  await writeOutcome(transaction, { organisationId, runId: run.id, inputs, content, hash, outcome: result.value, seconds })
  return await transaction.matchingRun.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id: run.id } } })
}
