import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { actingPerson, managedProgram } from './access.ts'
import { ProgramType } from './program-type.ts'

const MAX_MANAGERS = 50

const ProgramManagerInput = builder.inputType('ProgramManagerInput', {
  subGraphs: ['console'],
  fields: (t) => ({ programId: t.id({ required: true }), personId: t.id({ required: true }) }),
})

builder.mutationField('addProgramManager', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Lets somebody look after the program. Naming them again changes nothing.',
    args: { input: t.arg({ type: ProgramManagerInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId, programId, personId, managers } = await readInput(context, input)
      const transaction = transactionOf(context)
      const person = await transaction.person.findUnique({
        where: { organisationId_id: { organisationId, id: personId } },
        select: { status: true },
      })
      if (person?.status !== 'active') throw new NotFound(['input', 'personId'])
      if (!managers.includes(personId)) {
        if (managers.length >= MAX_MANAGERS) {
          throw new Conflict('TOO_MANY_MANAGERS', `A program has at most ${MAX_MANAGERS} program managers.`, [
            'input',
            'personId',
          ])
        }
        await transaction.programManager.create({ data: { organisationId, programId, personId } })
      }
      return await transaction.program.findUniqueOrThrow({
        ...query,
        where: { organisationId_id: { organisationId, id: programId } },
      })
    },
  }),
)

builder.mutationField('removeProgramManager', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Takes the program out of somebody’s hands. One always stays: people must know whom to ask.',
    args: { input: t.arg({ type: ProgramManagerInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId, programId, personId, managers } = await readInput(context, input)
      if (!managers.includes(personId)) throw new NotFound(['input', 'personId'])
      if (managers.length === 1) {
        throw new Conflict(
          'LAST_MANAGER',
          'This is the last program manager. Name another one first. Nothing was changed.',
          ['input', 'personId'],
        )
      }
      const transaction = transactionOf(context)
      await transaction.programManager.delete({
        where: { organisationId_programId_personId: { organisationId, programId, personId } },
      })
      return await transaction.program.findUniqueOrThrow({
        ...query,
        where: { organisationId_id: { organisationId, id: programId } },
      })
    },
  }),
)

/** Locks the program, so that two at once cannot take away the last two managers. */
async function readInput(context: OperationContext, input: typeof ProgramManagerInput.$inferInput) {
  const { organisationId } = actingPerson(context, 'program.name-managers')
  const { id: programId } = await managedProgram(context, input.programId, ['input', 'programId'])
  const rows = await transactionOf(context).programManager.findMany({
    where: { organisationId, programId },
    select: { personId: true },
  })
  const personId = idOf('Person', input.personId, ['input', 'personId'])
  return { organisationId, programId, personId, managers: rows.map((row) => row.personId) }
}
