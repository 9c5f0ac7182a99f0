import type { LifeFacts } from '@ithaca/core/relationship'
import type { Prisma, Relationship } from '../../generated/prisma/client.ts'
import { asWorker } from '../../platform/database/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { readFactsOf } from '../life/lock-life.ts'
import { findMyRelationship } from '../my-relationship-type.ts'

const PATH = ['input', 'relationshipId']

const selection = {
  organisationId: true, id: true, status: true, mentorPersonId: true, mentoreePersonId: true,
  program: { select: { template: true } },
  agreements: { orderBy: { version: 'desc' }, take: 1, include: { signatures: true } },
} satisfies Prisma.RelationshipSelect

/** A relationship of the actor's own with its latest terms, locked, so that changing and signing wait for each other. */
export async function lockAgreement(context: OperationContext, globalId: string) {
  const found = await findMyRelationship(context, idOf('MyRelationship', globalId, PATH))
  if (!found) throw new NotFound(PATH)
  const { organisationId, id } = found
  const transaction = transactionOf(context)
  await transaction.$queryRaw`
    SELECT id FROM app."Relationship" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  const { agreements, ...relationship } = await transaction.relationship.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id } },
    select: selection,
  })
  const [latest] = agreements
  if (!latest) throw new Error('A relationship without an agreement.')
  return { relationship, latest }
}

/** What of the directory of today decides whether a relationship may begin (M1), for one that is locked. */
export async function readLifeFacts(
  context: OperationContext,
  relationship: Pick<Relationship, 'organisationId' | 'status' | 'mentorPersonId' | 'mentoreePersonId'>,
): Promise<LifeFacts> {
  const transaction = transactionOf(context)
  return await asWorker(transaction, context.surface, () => readFactsOf(transaction, relationship))
}
