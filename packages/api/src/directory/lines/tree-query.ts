import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Person, Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { PersonType } from '../people/person-type.ts'
import { queriedIdOf, readingActor } from '../reading.ts'
import { ReportingLineKindType } from './line-type.ts'
import { readTreeLevel, type TreePlace } from './tree-level.ts'

interface TreeNode extends TreePlace {
  readonly person: Person
}

const ReportingTreeNodeType = builder.objectRef<TreeNode>('ReportingTreeNode').implement({
  subGraphs: ['console'],
  description: 'A person at one place of the reporting tree. Who has several managers stands under each of them.',
  fields: (t) => ({
    person: t.field({ type: PersonType, resolve: (node) => node.person }),
    kind: t.field({
      type: ReportingLineKindType, nullable: true, description: 'The line to the person above here; null for a root.', resolve: (node) => node.kind,
    }),
    reportsCount: t.exposeInt('reportsCount', { description: 'People who report to them today.' }),
    isInCycle: t.exposeBoolean('isInCycle', { description: 'They are above themselves: opening their branch leads back to them.' }),
  }),
})

builder.queryField('reportingTree', (t) =>
  t.field({
    type: [ReportingTreeNodeType],
    subGraphs: ['console'],
    description: 'One level of the tree of reporting lines in force today, by name: the roots, or the direct reports of a person. 5,000 at most.',
    args: { personId: t.arg.id() },
    complexity: { field: 1, multiplier: 25 },
    resolve: async (_root, args, context, info) => {
      readingActor(context)
      const transaction = transactionOf(context)
      const parentId = typeof args.personId === 'string' ? queriedIdOf('Person', args.personId) : undefined
      const places = await readTreeLevel(transaction, parentId)
      if (parentId !== undefined && places.length === 0) await assertPersonIsHere(context, parentId)
      const byId = new Map(places.map((place) => [place.personId, place]))
      const selection = queryFromInfo({ context, info, typeName: 'Person', path: ['person'] }) as Pick<Prisma.PersonFindManyArgs, 'include'>
      const people = await transaction.person.findMany({
        ...selection,
        where: { id: { in: [...byId.keys()] } },
        orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
      })
      return people.map((person) => ({ ...byId.get(person.id)!, person }))
    },
  }),
)

async function assertPersonIsHere(context: Parameters<typeof transactionOf>[0], personId: string): Promise<void> {
  if ((await transactionOf(context).person.count({ where: { id: personId } })) === 0) throw notFoundError()
}
