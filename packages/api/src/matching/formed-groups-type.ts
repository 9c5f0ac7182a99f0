import type { Transaction } from '../platform/database/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { globalIdOf } from '../platform/graphql/nodes.ts'
import { MatchingRunType } from './run-type.ts'
import { criterionLabel } from './reasons/word-reasons.ts'
import type { StoredGroups, StoredSummary } from './run/summarise.ts'

const MILLION = 1_000_000

interface Member {
  readonly participationId: string
  readonly pairId: string | null
  readonly personId: string
  readonly name: string
}

/** The run whose groups they are. */
interface OfRun {
  readonly organisationId: string
  readonly runId: string
}

interface Group {
  readonly mentor: Member | null
  readonly members: readonly Member[]
  readonly joined: number
  readonly together: StoredGroups['groups'][number]['together']
}

const MemberType = builder.objectRef<Member>('GroupMember').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    participationId: t.id({ resolve: ({ participationId }) => globalIdOf('Participation', participationId) }),
    personId: t.id({ resolve: ({ personId }) => globalIdOf('Person', personId) }),
    name: t.exposeString('name'),
    pairId: t.id({
      nullable: true,
      description: 'Their pair as a mentoree, which explains it; null for the mentor, and for who has none in their circle.',
      resolve: ({ pairId }) => (pairId === null ? null : globalIdOf('ScenarioPair', pairId)),
    }),
  }),
})

const TogetherType = builder.objectRef<Group['together'][number]>('GroupTogether').implement({
  subGraphs: ['console'],
  description: 'How much one criterion holds the members of a group together.',
  fields: (t) => ({
    criterionId: t.exposeID('criterionId'),
    label: t.string({ resolve: ({ criterionId }) => criterionLabel(criterionId) }),
    value: t.float({ description: 'The mean over all two of them that have data, 0 to 1.', resolve: ({ score }) => score / MILLION }),
  }),
})

const GroupType = builder.objectRef<Group>('ScenarioGroup').implement({
  subGraphs: ['console'],
  description: 'People whom a run would bring together as a group.',
  fields: (t) => ({
    mentor: t.field({ type: MemberType, nullable: true, description: 'Null for a circle of peers.', resolve: ({ mentor }) => mentor }),
    members: t.field({ type: [MemberType], description: 'Who would come to it, by name.', resolve: ({ members }) => [...members] }),
    joined: t.exposeInt('joined', { description: 'How many are with this mentor already, or proposed to them.' }),
    together: t.field({ type: [TogetherType], description: 'What holds the members together, the most first.', resolve: ({ together }) => together.toSorted((a, b) => b.score - a.score) }),
  }),
})

const FormedGroupsType = builder.objectRef<StoredGroups & OfRun>('FormedGroups').implement({
  subGraphs: ['console'],
  description: 'The groups of a run. They are found by a search and not proven best; `ofBound` says how near they are at least.',
  fields: (t) => ({
    least: t.exposeInt('least', { description: 'How many a group needs.' }),
    most: t.exposeInt('most', { description: 'How many a group can have.' }),
    ofBound: t.float({
      description: 'Their worth over what no grouping could exceed, 0 to 1.',
      resolve: ({ total, bound }) => (bound === 0 ? 1 : total / bound),
    }),
    groups: t.field({
      type: [GroupType],
      description: 'By mentor; circles by their first member.',
      resolve: (formed, _args, context) => nameGroups(transactionOf(context), formed),
    }),
  }),
})

builder.prismaObjectField(MatchingRunType, 'formedGroups', (t) =>
  t.field({
    type: FormedGroupsType,
    nullable: true,
    description: 'Null for a run that looks for pairs alone, and until it has succeeded.',
    select: { organisationId: true, id: true, summary: true },
    resolve: ({ organisationId, id, summary }) => {
      const stored = (summary as unknown as StoredSummary | null)?.formedGroups
      return stored === undefined ? null : { ...stored, organisationId, runId: id }
    },
  }),
)

/** Two statements, however many groups there are. */
async function nameGroups(transaction: Transaction, { organisationId, runId, groups }: StoredGroups & OfRun): Promise<Group[]> {
  const ids = groups.flatMap(({ mentorId, memberIds }) => [...memberIds, ...(mentorId === null ? [] : [mentorId])])
  const people = await transaction.participation.findMany({
    where: { organisationId, id: { in: ids } },
    select: { id: true, personId: true, person: { select: { fullName: true, sortName: true } } },
  })
  const pairs = await transaction.scenarioPair.findMany({ where: { organisationId, runId }, select: { id: true, mentoreeId: true } })
  const pairOf = new Map(pairs.map(({ id, mentoreeId }) => [mentoreeId, id]))
  const members = new Map(people.map(({ id, personId, person }) => [id, { participationId: id, personId, pairId: pairOf.get(id) ?? null, name: person.fullName, sortName: person.sortName }]))
  const named = groups.map(({ mentorId, memberIds, joined, together }) => {
    const mentor = mentorId === null ? undefined : members.get(mentorId)
    const sorted = memberIds.flatMap((id) => members.get(id) ?? []).toSorted((a, b) => a.sortName.localeCompare(b.sortName))
    return { mentor: mentor ? { ...mentor, pairId: null } : null, members: sorted, joined, together, sortName: (mentor ?? sorted[0])?.sortName ?? '' }
  })
  return named.toSorted((a, b) => a.sortName.localeCompare(b.sortName))
}
