import { templateText } from '@ithaca/core/program'
import type { Program } from '../generated/prisma/client.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Actor } from '../platform/database/actor.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { globalIdOf } from '../platform/graphql/nodes.ts'
import { ProgramKindType } from '../program/enums.ts'
import { LANGUAGE } from '../program/language.ts'
import { frozenTemplateOf } from '../program/stored.ts'

const MAX_PROGRAMS = 100

type OpenProgram = Pick<Program, 'id' | 'name' | 'startsOn' | 'template'>

const OpenProgramType = builder.objectRef<OpenProgram>('OpenProgram').implement({
  subGraphs: ['portal'],
  description: 'A program that one may join by oneself.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the PortalProgram.', resolve: ({ id }) => globalIdOf('PortalProgram', id) }),
    name: t.exposeString('name'),
    kind: t.field({ type: ProgramKindType, resolve: (program) => frozenTemplateOf(program).template.kind }),
    description: t.string({
      resolve: (program) => {
        const frozen = frozenTemplateOf(program)
        return templateText(frozen, frozen.template.description, LANGUAGE)
      },
    }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
  }),
})

/** Programs that this person may join: open ones that take people without invitation, in which they are not. */
export function joinableBy({ organisationId, personId }: Actor): Prisma.ProgramWhereInput {
  return {
    organisationId,
    selfJoin: true,
    status: { in: ['inviting', 'matching', 'running'] },
    participations: { none: { personId, status: { in: ['invited', 'active', 'paused'] } } },
  }
}

builder.queryField('openPrograms', (t) =>
  t.field({
    type: [OpenProgramType],
    subGraphs: ['portal'],
    description:
      'Programs that one may join by oneself and is not in, the next to start first. Who left or declined may come back.',
    resolve: async (_root, _args, context) => {
      const { actor } = context
      if (!actor) return []
      return await transactionOf(context).program.findMany({
        where: joinableBy(actor),
        select: { id: true, name: true, startsOn: true, template: true },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        take: MAX_PROGRAMS,
      })
    },
  }),
)
