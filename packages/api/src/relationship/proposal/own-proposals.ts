import type { Prisma } from '../../generated/prisma/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'

/** The proposals, or the relationships, that the actor is one side of. */
export function whereOwn({ actor }: OperationContext) {
  const organisationId = actor?.organisationId ?? ''
  const personId = actor?.personId ?? ''
  return { organisationId, OR: [{ mentorPersonId: personId }, { mentoreePersonId: personId }] } satisfies Prisma.ProposalWhereInput
}

/** A proposal of the actor's own, or null. */
export async function findMyProposal(context: OperationContext, id: string) {
  return await transactionOf(context).proposal.findFirst({ where: { AND: [whereOwn(context), { id }] } })
}
