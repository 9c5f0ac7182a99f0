import { canEdit, canMatch, statusAfter, takesPeople } from '@ithaca/core/program'
import { decide } from '../access/decide.ts'
import type { ProgramStatus } from '../generated/prisma/enums.ts'
import type { Actor } from '../platform/database/actor.ts'
import { builder } from '../platform/graphql/builder.ts'

interface ProgramCan {
  readonly edit: boolean
  readonly invite: boolean
  readonly match: boolean
  readonly publish: boolean
  readonly advance: boolean
}

/** What the actor may do with a program as it stands; a screen's buttons follow it. */
export function programCan(
  actor: Actor | undefined,
  { id, status }: { readonly id: string; readonly status: ProgramStatus },
): ProgramCan {
  const isTheirs = actor !== undefined && decide(actor, 'program.manage', id).isAllowed
  return {
    edit: isTheirs && canEdit(status),
    invite: isTheirs && takesPeople(status),
    match: isTheirs && canMatch(status),
    publish: isTheirs && canMatch(status),
    advance: isTheirs && statusAfter(status) !== undefined,
  }
}

export const ProgramCanType = builder.objectRef<ProgramCan>('ProgramCan').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    edit: t.exposeBoolean('edit'),
    invite: t.exposeBoolean('invite'),
    match: t.exposeBoolean('match'),
    publish: t.exposeBoolean('publish'),
    advance: t.exposeBoolean('advance', {
      description: 'Whether there is a next step; `nextStep` says what is missing before it.',
    }),
  }),
})
