import { canMatch } from '@ithaca/core/program'
import type { ParticipationRole, ParticipationStatus, Program } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict } from '../../platform/graphql/failures.ts'
import { MyParticipationType } from '../../participation/my-participation-type.ts'
import { ownPlace } from '../../participation/own-place.ts'
import { wayOf } from '../../relationship/proposal/way-of.ts'

/** One's own place as somebody who looks for a mentor, locked, and its program. */
export interface OwnSearch {
  readonly mentoreeId: string
  readonly program: Program
}

/**
 * Lets a mentoree look for a mentor on their own: active, in a program that is matching or running and in which pairs
 * form directly. Two clicks wait for each other.
 */
export async function ownSearch(context: OperationContext, participationId: string): Promise<OwnSearch> {
  const { organisationId, id: mentoreeId, programId, status, role } = await ownPlace(context, participationId)
  const program = await transactionOf(context).program.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id: programId } } })
  if (canLook({ status, role, program })) return { mentoreeId, program }
  const message = 'You can look for a mentor yourself as a mentoree who takes part now, while the program is being matched or runs.'
  throw new Conflict('NOT_POSSIBLE_NOW', `${message} Nothing was changed.`, ['input', 'participationId'])
}

interface Looking {
  readonly status: ParticipationStatus
  readonly role: ParticipationRole
  readonly program: Pick<Program, 'status' | 'template'>
}

function canLook({ status, role, program }: Looking): boolean {
  return status === 'active' && role !== 'mentor' && canMatch(program.status) && wayOf(program) === 'direct'
}

builder.prismaObjectField(MyParticipationType, 'canLookForMentor', (t) =>
  t.boolean({
    description: 'Whether one may look for a mentor oneself, with `findCandidates`.',
    select: { program: { select: { status: true, template: true } } },
    resolve: (place) => canLook(place),
  }),
)
