import type { ProgramPolicy } from '@ithaca/core/program'
import type { Program } from '../../generated/prisma/client.ts'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, NotReady } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { findProgram } from '../../program/program-type.ts'
import { policyOf } from '../../program/stored.ts'
import { canManage } from '../managing.ts'
import { missingOfProgram, missingPeople, missingSwitches } from '../missing-for-matching.ts'
import { type FrozenInputs, readFrozen } from '../run/frozen-inputs.ts'
import { readProgramInputs } from '../run/read-inputs.ts'
import { StudioType } from './studio-type.ts'
import type { StudioBase } from './studio.ts'
import { openStudio } from './studios.ts'
import { waitAtMost } from './waiting.ts'

const PATH = ['input', 'programId']
const FIRST_WAIT_MS = 1_500

const OpenStudioInput = builder.inputType('OpenStudioInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    runId: t.id({ description: 'A run of the program: its frozen people, and its scenario first.' }),
  }),
})

builder.mutationField('openStudio', (t) =>
  t.field({
    type: StudioType,
    subGraphs: ['console'],
    description:
      'Freezes the people of a program, or takes those of a run, and begins to solve. Closes the studio that the viewer ' +
      'had open on the program. Ask `studio` until its state is READY.',
    args: { input: t.arg({ type: OpenStudioInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const programId = idOf('Program', input.programId, PATH)
      const program = await findProgram(context, programId)
      if (!program || !canManage(context, programId)) throw new NotFound(PATH)
      const missing = [...missingOfProgram(program), ...await missingSwitches(context, program)]
      if (missing.length > 0) throw new NotReady(missing)
      const from = input.runId === null || input.runId === undefined
        ? await fromNow(context, program)
        : await fromRun(context, program, idOf('MatchingRun', input.runId, ['input', 'runId']))
      const gone = missingPeople(from.inputs.participants)
      if (gone.length > 0) throw new NotReady(gone)
      const studio = openStudio(context.database, { ...from, ...(await ownerOf(context, program, from.inputs)) })
      await waitAtMost(FIRST_WAIT_MS, studio.working ?? Promise.resolve())
      return studio
    },
  }),
)

type Opened = Pick<StudioBase, 'inputs' | 'policy' | 'runId'>

async function fromNow(context: OperationContext, program: Program): Promise<Opened> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId, template } = program
  const policy = policyOf(program)
  const inputs = await asWorker(transaction, 'console', () => readProgramInputs(transaction, { organisationId, programId, template, policy }))
  return { inputs, policy, runId: null }
}

async function fromRun(context: OperationContext, { organisationId, id: programId }: Program, runId: string): Promise<Opened> {
  const transaction = transactionOf(context)
  const run = await transaction.matchingRun.findFirst({ where: { organisationId, programId, id: runId }, select: { policy: true } })
  if (!run) throw new NotFound(['input', 'runId'])
  const frozen = await asWorker(transaction, 'console', () =>
    transaction.matchingInputs.findUnique({ where: { organisationId_runId: { organisationId, runId } } }))
  if (!frozen) throw new Conflict('RUN_NOT_FROZEN', 'This run has not read its people yet. Wait until it has ended.', ['input', 'runId'])
  return { inputs: readFrozen(frozen.content), policy: run.policy as unknown as ProgramPolicy, runId }
}

/** Who opens it, and how its people are called. */
async function ownerOf(context: OperationContext, { organisationId, id: programId }: Program, { participants }: FrozenInputs) {
  const people = await transactionOf(context).person.findMany({
    where: { organisationId, participations: { some: { programId } } },
    select: { id: true, fullName: true },
  })
  const nameOf = new Map(people.map(({ id, fullName }) => [id, fullName]))
  const names = participants.map(({ personId }) => nameOf.get(personId) ?? '')
  return { organisationId, programId, personId: context.actor?.personId ?? '', names }
}
