import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { readingActor } from '../reading.ts'
import { PEOPLE_ORDER, peopleWhere } from './people-filter.ts'
import { PersonStatusType, PersonType } from './person-type.ts'

builder.queryField('people', (t) =>
  t.prismaConnection(
    {
      type: PersonType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'The directory, by name. `search`: every word must occur somewhere; case and accents do not matter.',
      args: { search: t.arg.string(), status: t.arg({ type: PersonStatusType }) },
      totalCount: (_root, args, context) => transactionOf(context).person.count({ where: peopleWhere(args, readingActor(context).organisationId) }),
      resolve: (query, _root, args, context) =>
        transactionOf(context).person.findMany({
          ...query,
          where: peopleWhere(args, readingActor(context).organisationId),
          orderBy: PEOPLE_ORDER,
        }),
    },
    { name: 'PeopleConnection', subGraphs: ['console'] },
    { name: 'PeopleEdge', subGraphs: ['console'] },
  ),
)
