import { programScope } from '../access/decide.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { ContributionType, showContributions } from './contribution-type.ts'
import { nameOf, readManagerReasons, wordDifference } from './reasons/word-reasons.ts'

const MILLION = 1_000_000

const withName = { select: { person: { select: { fullName: true, preferredName: true } } } } as const
const reasonsWithNames = { reasons: true, mentor: withName, mentoree: withName } as const

/** A pair of a scenario. The fit belongs to the two together, never to one of them (M4). */
export const ScenarioPairType = builder.prismaNode('ScenarioPair', {
  subGraphs: ['console'],
  description: 'Two people whom a run would bring together, and why.',
  select: { organisationId: true, id: true },
  id: { resolve: (pair) => pair.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    mentor: t.relation('mentor'),
    mentoree: t.relation('mentoree'),
    fit: t.float({ description: '0 to 1.', select: { fit: true }, resolve: ({ fit }) => fit / MILLION }),
    contributions: t.field({
      type: [ContributionType],
      description: "In the order of the program's criteria.",
      select: reasonsWithNames,
      resolve: ({ mentor, mentoree, ...pair }) => {
        const { contributions, reasons } = readManagerReasons(pair.reasons)
        const names = { mentor: nameOf(mentor.person), mentoree: nameOf(mentoree.person) }
        return showContributions({ contributions, reasons, names })
      },
    }),
    difference: t.string({
      nullable: true,
      description: 'One honest difference (M8).',
      select: reasonsWithNames,
      resolve: ({ mentor, mentoree, ...pair }) => {
        const { difference } = readManagerReasons(pair.reasons)
        return difference && wordDifference(difference, { mentor: nameOf(mentor.person), mentoree: nameOf(mentoree.person) })
      },
    }),
  }),
})
registerNode('ScenarioPair', 'console', async (context, id) => {
  if (!context.actor) return null
  return await transactionOf(context).scenarioPair.findFirst({ where: { id, run: { program: programScope(context.actor) } } })
})
