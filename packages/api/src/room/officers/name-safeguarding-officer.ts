import { decide } from '../../access/decide.ts'
import { OrganisationType } from '../../identity/viewer.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'

const PATH = ['input', 'personId']
const MOST_OFFICERS = 20

const SafeguardingOfficerInput = builder.inputType('SafeguardingOfficerInput', {
  subGraphs: ['console'],
  fields: (t) => ({ personId: t.id({ required: true }) }),
})

builder.prismaObjectField(OrganisationType, 'safeguardingOfficers', (t) =>
  t.prismaField({
    type: ['Person'],
    description: 'Whom participants can show chosen entries of their room to (M16). What was shown, the console does not know.',
    resolve: (query, { id: organisationId }, _args, context) => transactionOf(context).person.findMany({
      ...query, where: { organisationId, safeguardingOfficer: { isNot: null } }, orderBy: { id: 'asc' }, take: MOST_OFFICERS,
    }),
  }),
)

async function personOf(context: OperationContext, globalId: string) {
  const { actor } = context
  if (!actor || !decide(actor, 'directory.change').isAllowed) throw new NotFound(PATH)
  const { organisationId } = actor
  const person = await transactionOf(context).person.findFirst({ where: { organisationId, id: idOf('Person', globalId, PATH), status: 'active' } })
  if (!person) throw new NotFound(PATH)
  return { organisationId, personId: person.id }
}

builder.mutationField('nameSafeguardingOfficer', (t) =>
  t.prismaField({
    type: 'Person',
    subGraphs: ['console'],
    description: 'Names somebody whom participants can show chosen entries to (M16). They make keys of their own in the portal; nothing that was written opens by this.',
    args: { input: t.arg({ type: SafeguardingOfficerInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const officer = await personOf(context, input.personId)
      const transaction = transactionOf(context)
      if ((await transaction.safeguardingOfficer.count({ where: { organisationId: officer.organisationId } })) >= MOST_OFFICERS) {
        throw new Conflict('TOO_MANY_OFFICERS', `There are ${MOST_OFFICERS} already. Take one from the list first.`, PATH)
      }
      await transaction.safeguardingOfficer.createMany({ data: [officer], skipDuplicates: true })
      return await transaction.person.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId: officer.organisationId, id: officer.personId } } })
    },
  }),
)

builder.mutationField('removeSafeguardingOfficer', (t) =>
  t.prismaField({
    type: 'Person',
    subGraphs: ['console'],
    description: 'Takes somebody from the list. What was disclosed to them before stays with them.',
    args: { input: t.arg({ type: SafeguardingOfficerInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const officer = await personOf(context, input.personId)
      const transaction = transactionOf(context)
      await transaction.safeguardingOfficer.deleteMany({ where: officer })
      return await transaction.person.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId: officer.organisationId, id: officer.personId } } })
    },
  }),
)
