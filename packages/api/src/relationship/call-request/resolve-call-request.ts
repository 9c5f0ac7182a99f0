import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { canManage } from '../../matching/managing.ts'
import { today } from '../../program/today.ts'
import { CallRequestType, findCallRequest } from './call-request-type.ts'

const ResolveCallRequestInput = builder.inputType('ResolveCallRequestInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('resolveCallRequest', (t) =>
  t.prismaField({
    type: CallRequestType,
    subGraphs: ['console'],
    description: 'Marks a request as taken up by you. One that was taken up before stays as it was.',
    args: { input: t.arg({ type: ResolveCallRequestInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const request = await findCallRequest(context, idOf('CallRequest', input.id))
      if (!request || !canManage(context, request.programId)) throw new NotFound()
      const { organisationId, id } = request
      await transactionOf(context).callRequest.updateMany({
        where: { organisationId, id, resolvedOn: null },
        data: { resolvedOn: new Date(today()), resolvedById: context.actor?.personId ?? null },
      })
      return await transactionOf(context).callRequest.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
