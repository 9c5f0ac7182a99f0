import { decide } from '../../access/decide.ts'
import { PersonType } from '../../directory/people/person-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, notFoundError } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { actingPerson } from '../../program/access.ts'

const MOST = 100
const PATH = ['input', 'personId']

builder.queryField('administrators', (t) =>
  t.prismaField({
    type: [PersonType],
    subGraphs: ['console'],
    description: 'Administrators of the organisation, by name.',
    resolve: async (query, _root, _args, context) => {
      if (!context.actor || !decide(context.actor, 'administrator.name').isAllowed) throw notFoundError()
      const transaction = transactionOf(context)
      const rows = await transaction.$queryRaw<{ personId: string }[]>`SELECT "personId" FROM app.organisation_administrators() LIMIT ${MOST}`
      return await transaction.person.findMany({ ...query, where: { id: { in: rows.map(({ personId }) => personId) } }, orderBy: [{ sortName: 'asc' }, { id: 'asc' }] })
    },
  }),
)

const Input = builder.inputType('AdministratorInput', { subGraphs: ['console'], fields: (t) => ({ personId: t.id({ required: true }) }) })

builder.mutationField('nameAdministrator', (t) =>
  t.prismaField({
    type: PersonType,
    subGraphs: ['console'],
    description: 'Makes somebody an administrator of the organisation. They need an e-mail address to sign in with.',
    args: { input: t.arg({ type: Input, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: (query, _root, { input }, context) => setAdministrator(context, input.personId, true, query),
  }),
)

builder.mutationField('dismissAdministrator', (t) =>
  t.prismaField({
    type: PersonType,
    subGraphs: ['console'],
    description: 'Takes administration out of somebody’s hands, at once, and with it the tokens that they made. The last one stays.',
    args: { input: t.arg({ type: Input, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: (query, _root, { input }, context) => setAdministrator(context, input.personId, false, query),
  }),
)

async function setAdministrator(context: OperationContext, globalId: string, isAdministrator: boolean, query: object) {
  const { organisationId } = actingPerson(context, 'administrator.name', PATH)
  const id = idOf('Person', globalId, PATH)
  const transaction = transactionOf(context)
  const [answer] = await transaction.$queryRaw<{ outcome: string }[]>`SELECT app.set_administrator(${id}::uuid, ${isAdministrator}) AS outcome`
  if (answer?.outcome === 'last') throw new Conflict('LAST_ADMINISTRATOR', 'This is the last administrator. Name another one first. Nothing was changed.', PATH)
  if (answer?.outcome === 'no address') throw new Conflict('NO_ADDRESS', 'They have no e-mail address in the directory to sign in with. Nothing was changed.', PATH)
  if (answer?.outcome !== 'done') throw new NotFound(PATH)
  return await transaction.person.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
}
