import type { ParticipationAction } from '@ithaca/core/program'
import type { Prisma } from '../generated/prisma/client.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../platform/graphql/failures.ts'
import { freePartners, lockWithPartners } from './free-partners.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { moved, ownPlace, ownPlaceKey, ParticipationInput, placeKey } from './own-place.ts'

/** A step of one's own that needs nothing but the place. */
function stepField(name: string, action: ParticipationAction, description: string): void {
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: MyParticipationType,
      subGraphs: ['portal'],
      description,
      args: { input: t.arg({ type: ParticipationInput, required: true }) },
      errors: { types: COMMON_FAILURES },
      resolve: (query, _root, { input }, context) => takeStep(context, action, input.participationId, query),
    }),
  )
}

async function takeStep(context: OperationContext, action: ParticipationAction, globalId: string, query: object) {
  const transaction = transactionOf(context)
  if (action === 'leave') await lockWithPartners(transaction, await ownPlaceKey(context, globalId))
  const place = await ownPlace(context, globalId)
  const status = moved(action, place)
  const data: Prisma.ParticipationUpdateInput = { status, version: { increment: 1 } }
  if (action === 'decline') data.answeredAt = new Date()
  if (action === 'leave') await freePartners(transaction, place, new Date())
  return await transaction.participation.update({ ...query, where: placeKey(place), data })
}

stepField('declineInvitation', 'decline', 'Says no to an invitation. No reason is asked, and nobody asks again.')
stepField('pauseParticipation', 'pause', 'No new proposals until one resumes. Relationships go on.')
stepField('resumeParticipation', 'resume', 'Back to being matched.')
stepField(
  'leaveProgram',
  'leave',
  'Leaves the program, without a reason and without a mark (M5, M11). Open proposals and relationships end with it.',
)
