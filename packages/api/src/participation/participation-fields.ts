import { programScope } from '../access/decide.ts'
import { PersonType } from '../directory/people/person-type.ts'
import { batchLoads } from '../directory/batch.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { notFoundError } from '../platform/graphql/failures.ts'
import { requirementsOf } from '../program/program-facts.ts'
import { ParticipationType } from './participation-type.ts'

/** Whether places are ready, in two statements however many they are. Only the yes or no comes out of the database. */
const readiness = batchLoads(async (transaction, ids) => {
  const programs = await transaction.program.findMany({
    where: { participations: { some: { id: { in: [...ids] } } } },
    select: { id: true, template: true, policy: true },
  })
  const unready = await transaction.$queryRaw<{ id: string }[]>`
    SELECT app.unready_participations(${requirementsOf(programs)}::jsonb, ${[...ids]}::uuid[]) AS id`
  const open = new Set(unready.map(({ id }) => id))
  return new Map(ids.map((id) => [id, !open.has(id)]))
})

builder.prismaObjectFields(ParticipationType, (t) => ({
  person: t.relation('person', { type: PersonType }),
  isReady: t.boolean({
    description: 'Whether every required question is answered. What was answered is not here (M2).',
    resolve: async ({ id }, _args, context) => (await readiness(transactionOf(context), id)) ?? false,
  }),
}))

builder.prismaObjectField(PersonType, 'participations', (t) =>
  t.relation('participations', {
    type: ParticipationType,
    description: 'Places in the programs that the viewer looks after, newest first.',
    query: (_args, { actor }) => {
      if (!actor) throw notFoundError()
      return { where: { program: programScope(actor) }, orderBy: { id: 'desc' } }
    },
  }),
)
