import type { Prisma } from '../generated/prisma/client.ts'
import { peopleMatching } from '../directory/people/search.ts'
import { builder } from '../platform/graphql/builder.ts'
import { ScenarioPairType } from './pair-type.ts'
import { MatchingRunType } from './run-type.ts'
import { ScenarioUnmatchedType } from './unmatched-type.ts'

const ORDERS = {
  FIT_DESC: { value: 'fit-desc' },
  FIT_ASC: { value: 'fit-asc' },
  MENTOREE_NAME: { value: 'mentoree-name' },
  MENTOR_NAME: { value: 'mentor-name' },
} as const

type PairOrder = (typeof ORDERS)[keyof typeof ORDERS]['value']

const PairOrderType = builder.enumType('PairOrder', { subGraphs: ['console'], values: ORDERS })

/** The id comes last, so that every order is one. */
function orderOf(order: PairOrder): Prisma.ScenarioPairOrderByWithRelationInput[] {
  switch (order) {
    case 'fit-desc':
      return [{ fit: 'desc' }, { id: 'asc' }]
    case 'fit-asc':
      return [{ fit: 'asc' }, { id: 'asc' }]
    case 'mentoree-name':
      return [{ mentoree: { person: { sortName: 'asc' } } }, { id: 'asc' }]
    case 'mentor-name':
      return [{ mentor: { person: { sortName: 'asc' } } }, { id: 'asc' }]
  }
}

builder.prismaObjectField(MatchingRunType, 'pairs', (t) =>
  t.relatedConnection('pairs', {
    type: ScenarioPairType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: '`search`: every word must occur in what the directory says of one of the two.',
    args: { search: t.arg.string(), order: t.arg({ type: PairOrderType, defaultValue: 'fit-desc' }) },
    query: ({ search, order }) => {
      const person = peopleMatching(search)
      return {
        ...(search ? { where: { OR: [{ mentor: { person } }, { mentoree: { person } }] } } : {}),
        orderBy: orderOf(order ?? 'fit-desc'),
      }
    },
  }, { name: 'ScenarioPairsConnection', subGraphs: ['console'] }, { name: 'ScenarioPairsEdge', subGraphs: ['console'] }),
)

builder.prismaObjectField(MatchingRunType, 'unmatched', (t) =>
  t.relatedConnection('unmatched', {
    type: ScenarioUnmatchedType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'Mentorees first, each side by name.',
    query: () => ({ orderBy: [{ role: 'desc' }, { participation: { person: { sortName: 'asc' } } }, { id: 'asc' }] }),
  }, { name: 'ScenarioUnmatchedConnection', subGraphs: ['console'] }, { name: 'ScenarioUnmatchedEdge', subGraphs: ['console'] }),
)
