import { type Moved, moveRelationship, type TransitionName } from '@ithaca/core/relationship'
import type { Relationship } from '../../generated/prisma/client.ts'
import { asWorker, type Transaction } from '../../platform/database/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { findMyRelationship } from '../my-relationship-type.ts'
import { lockLife, type LockedLife } from './lock-life.ts'

const PATH = ['input', 'relationshipId']

/** One of the two does something about their relationship. */
export interface MyStep extends LockedLife {
  readonly transaction: Transaction
  /** Who does it, and the other. */
  readonly personId: string
  readonly partnerId: string
  readonly now: Date
  /** Where a transition leads, or a Conflict with the state machine's own explanation. */
  move(name: TransitionName): Moved
}

/**
 * Lets one of the two take a step with their relationship: finds it, locks it, and runs the step as a worker in the
 * operation's transaction. Answers with its row's key. Anybody else's relationship is not there.
 */
export async function withMyRelationship(
  context: OperationContext,
  globalId: string,
  step: (step: MyStep) => Promise<void>,
): Promise<Pick<Relationship, 'organisationId' | 'id'>> {
  const found = await findMyRelationship(context, idOf('MyRelationship', globalId, PATH))
  if (!found || !context.actor) throw new NotFound(PATH)
  const { personId } = context.actor
  const transaction = transactionOf(context)
  const partnerId = found.mentorPersonId === personId ? found.mentoreePersonId : found.mentorPersonId
  await asWorker(transaction, 'portal', async () => {
    const locked = await lockLife(transaction, found)
    await step({ ...locked, transaction, personId, partnerId, now: new Date(), move: (name) => moved(name, locked) })
  })
  return { organisationId: found.organisationId, id: found.id }
}

function moved(name: TransitionName, { facts }: LockedLife): Moved {
  const result = moveRelationship(name, facts)
  if (!result.ok) throw new Conflict(result.error.code, result.error.message, PATH)
  return result.value
}
