import { moveParticipation, type ParticipationAction, type ParticipationStatus } from '@ithaca/core/program'
import type { Participation, Prisma } from '../generated/prisma/client.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { Conflict, NotFound } from '../platform/graphql/failures.ts'
import { idOf } from '../platform/graphql/nodes.ts'

/** One's own place with what of its program decides. */
export type OwnPlace = Participation & {
  readonly program: Prisma.ProgramGetPayload<{ select: { status: true; template: true } }>
}

const PATH = ['input', 'participationId']

export const ParticipationInput = builder.inputType('ParticipationInput', {
  subGraphs: ['portal'],
  fields: (t) => ({ participationId: t.id({ required: true }) }),
})

/** One's own place behind a global id, locked until the operation ends. Anybody else's is not there. */
export async function ownPlace(context: OperationContext, globalId: string): Promise<OwnPlace> {
  const { organisationId, id } = await ownPlaceKey(context, globalId)
  const transaction = transactionOf(context)
  await transaction.$queryRaw`
    SELECT 1 FROM app."Participation" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return await transaction.participation.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id } },
    include: { program: { select: { status: true, template: true } } },
  })
}

/** The key of one's own place behind a global id, before any lock. */
export async function ownPlaceKey(context: OperationContext, globalId: string) {
  const id = idOf('MyParticipation', globalId, PATH)
  const { organisationId, personId } = context.actor ?? { organisationId: '', personId: '' }
  const own = await transactionOf(context).participation.findFirst({
    where: { organisationId, id, personId },
    select: { organisationId: true, id: true },
  })
  if (!own) throw new NotFound(PATH)
  return own
}

/** The status after an action of the person's own, or a Conflict that says why it can't be done now. */
export function moved(action: ParticipationAction, place: OwnPlace): ParticipationStatus {
  const result = moveParticipation(action, { status: place.status, program: place.program.status })
  if (!result.ok) throw new Conflict(result.error.code, result.error.message, PATH)
  return result.value
}

/** Prisma's unique key of a place. */
export function placeKey({ organisationId, id }: Pick<Participation, 'organisationId' | 'id'>) {
  return { organisationId_id: { organisationId, id } }
}
