import { PersonType } from '../directory/people/person-type.ts'
import { peopleMatching } from '../directory/people/search.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { ParticipationRoleType, ParticipationStatusType } from '../participation/enums.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { PARTICIPATIONS_ORDER, participationsWhere } from './participations-filter.ts'
import { ProgramType } from './program-type.ts'

/** Active people of the directory who have no place in the program, whatever came of an earlier one. */
export function invitableWhere(
  program: { readonly organisationId: string; readonly id: string },
  search: string | null | undefined,
): Prisma.PersonWhereInput {
  return {
    organisationId: program.organisationId,
    status: 'active',
    participations: { none: { programId: program.id } },
    ...peopleMatching(search),
  }
}

builder.prismaObjectFields(ProgramType, (t) => ({
  participations: t.relatedConnection(
    'participations',
    {
      cursor: 'organisationId_id',
      totalCount: true,
      description: 'Places in the program by name. The role MENTOR or MENTOREE also finds those who are both.',
      args: {
        search: t.arg.string(),
        status: t.arg({ type: ParticipationStatusType }),
        role: t.arg({ type: ParticipationRoleType }),
        isUnmatched: t.arg.boolean({ description: 'Mentorees who take part, are with nobody, and have no open proposal.' }),
      },
      query: (filter) => ({ where: participationsWhere(filter), orderBy: PARTICIPATIONS_ORDER }),
    },
    { name: 'ParticipationsConnection', subGraphs: ['console'] },
    { name: 'ParticipationsEdge', subGraphs: ['console'] },
  ),
  invitablePeople: t.prismaConnection(
    {
      type: PersonType,
      cursor: 'organisationId_id',
      description: 'Active people who are not in the program, by name.',
      args: { search: t.arg.string() },
      totalCount: (program, { search }, context) =>
        transactionOf(context).person.count({ where: invitableWhere(program, search) }),
      resolve: (query, program, { search }, context) =>
        transactionOf(context).person.findMany({
          ...query,
          where: invitableWhere(program, search),
          orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
        }),
    },
    { name: 'InvitablePeopleConnection', subGraphs: ['console'] },
    { name: 'InvitablePeopleEdge', subGraphs: ['console'] },
  ),
}))
