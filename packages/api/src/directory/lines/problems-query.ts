import { describeProblems, type DirectoryProblem } from '@ithaca/core/directory'
import type { Person } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { readDirectory } from '../imports/directory-state.ts'
import { readingActor } from '../reading.ts'
import { todayIso } from './in-force.ts'

interface ProblemWithPeople extends DirectoryProblem {
  readonly people: readonly Person[]
}

const MAX_PEOPLE_TOLD = 100

const DirectoryProblemType = builder.objectRef<ProblemWithPeople>('DirectoryProblem').implement({
  subGraphs: ['console'],
  description: 'Something about the directory that is probably not as meant, and what would mend it.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'The same for the same problem each time.' }),
    kind: t.exposeString('kind', { description: 'cycle, manager-has-left, no-manager or probably-doubled.' }),
    message: t.exposeString('message'),
    mend: t.exposeString('mend'),
    people: t.prismaField({ type: ['Person'], description: '100 at most.', resolve: (_query, { people }) => [...people] }),
  }),
})

builder.queryField('directoryProblems', (t) =>
  t.field({
    type: [DirectoryProblemType],
    subGraphs: ['console'],
    description: 'Reporting cycles, managers who have left, people without a manager, people who are there twice: as of today.',
    resolve: async (_root, _args, context): Promise<ProblemWithPeople[]> => {
      readingActor(context)
      const transaction = transactionOf(context)
      const asOf = todayIso()
      const problems = describeProblems({ ...(await readDirectory(transaction, asOf)), asOf })
      const ids = [...new Set(problems.flatMap(({ personIds }) => personIds.slice(0, MAX_PEOPLE_TOLD)))]
      const people = await transaction.person.findMany({ where: { id: { in: ids } } })
      const byId = new Map(people.map((person) => [person.id, person]))
      return problems.map((problem) => ({
        ...problem,
        people: problem.personIds.slice(0, MAX_PEOPLE_TOLD).flatMap((id) => byId.get(id) ?? []),
      }))
    },
  }),
)
