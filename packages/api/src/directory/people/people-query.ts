import type { Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { readingActor } from '../reading.ts'
import { PersonStatusType, PersonType } from './person-type.ts'
import { peopleMatching } from './search.ts'

builder.queryField('people', (t) =>
  t.prismaConnection(
    {
      type: PersonType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'The directory, by name. `search`: every word must occur somewhere; case and accents do not matter.',
      args: { search: t.arg.string(), status: t.arg({ type: PersonStatusType }) },
      totalCount: (_root, args, context) => transactionOf(context).person.count({ where: whereOf(args, readingActor(context).organisationId) }),
      resolve: (query, _root, args, context) =>
        transactionOf(context).person.findMany({
          ...query,
          where: whereOf(args, readingActor(context).organisationId),
          orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
        }),
    },
    { name: 'PeopleConnection', subGraphs: ['console'] },
    { name: 'PeopleEdge', subGraphs: ['console'] },
  ),
)

interface PeopleArgs {
  readonly search?: string | null | undefined
  readonly status?: 'active' | 'left' | null | undefined
}

function whereOf({ search, status }: PeopleArgs, organisationId: string): Prisma.PersonWhereInput {
  return { organisationId, ...peopleMatching(search), ...(status ? { status } : {}) }
}
