import { batchLoads } from '../directory/batch.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, InvalidInput, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { orientationOf } from './orientation-field.ts'
import { PortalProgramType } from './portal-program-type.ts'
import { frozenTemplateOf } from './stored.ts'

/** The keys that the reader has marked, by program. Row-level security shows one's own marks only. */
const loadReads = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await transaction.orientationRead.findMany({ where: { programId: { in: [...programIds] } } })
  const byProgram = Map.groupBy(rows, ({ programId }) => programId)
  return new Map([...byProgram].map(([programId, reads]) => [programId, reads.map(({ key }) => key)]))
})

builder.prismaObjectField(PortalProgramType, 'orientationRead', (t) =>
  t.stringList({
    description: 'The keys of the steps of `orientation` that one has marked as read. Only oneself sees them (M17).',
    select: { id: true },
    resolve: async ({ id }, _args, context) => [...((await loadReads(transactionOf(context), id)) ?? [])],
  }),
)

const MarkOrientationInput = builder.inputType('MarkOrientationInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    key: t.string({ required: true, description: 'Of a step of `orientation`.' }),
    isRead: t.boolean({ required: true }),
  }),
})

builder.mutationField('markOrientation', (t) =>
  t.prismaField({
    type: PortalProgramType,
    subGraphs: ['portal'],
    description: 'Marks a step of the orientation as read, or takes the mark away. A mark for oneself; nobody else sees it.',
    args: { input: t.arg({ type: MarkOrientationInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const path = ['input', 'programId']
      const programId = idOf('PortalProgram', input.programId, path)
      const { organisationId, personId } = context.actor ?? { organisationId: '', personId: '' }
      const transaction = transactionOf(context)
      const place = await transaction.participation.findFirst({
        where: { organisationId, programId, personId }, select: { role: true, program: { select: { template: true } } },
      })
      if (!place) throw new NotFound(path)
      const step = orientationOf(frozenTemplateOf(place.program), place.role).find(({ key }) => key === input.key)
      if (!step) throw new InvalidInput('NO_SUCH_STEP', 'There is no such step in your orientation.', ['input', 'key'])
      const mark = { organisationId, programId, personId, key: step.key }
      if (input.isRead) await transaction.orientationRead.createMany({ data: [mark], skipDuplicates: true })
      else await transaction.orientationRead.deleteMany({ where: mark })
      return await transaction.program.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id: programId } } })
    },
  }),
)
