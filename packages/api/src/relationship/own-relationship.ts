import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { findMyRelationship } from './my-relationship-type.ts'

const PATH = ['input', 'relationshipId']

/** A relationship of the actor's own behind a global id, locked until the operation ends. Anybody else's is not there. */
export async function lockOwnRelationship(context: OperationContext, globalId: string) {
  const found = await findMyRelationship(context, idOf('MyRelationship', globalId, PATH))
  if (!found) throw new NotFound(PATH)
  const { organisationId, id } = found
  const transaction = transactionOf(context)
  await transaction.$queryRaw`
    SELECT id FROM app."Relationship" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  const relationship = await transaction.relationship.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id } },
    include: { program: { select: { template: true, name: true } } },
  })
  const personId = context.actor?.personId ?? ''
  const { mentorPersonId, mentoreePersonId } = relationship
  return {
    relationship,
    where: { organisationId_id: { organisationId, id } },
    personId,
    partnerId: personId === mentorPersonId ? mentoreePersonId : mentorPersonId,
  }
}
