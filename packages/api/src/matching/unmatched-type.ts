import type { UnmatchedPerson } from '@ithaca/core/matching'
import { ParticipationRoleType } from '../participation/enums.ts'
import { builder } from '../platform/graphql/builder.ts'
import { globalIdOf } from '../platform/graphql/nodes.ts'
import { wordUnmatched } from './reasons/word-unmatched.ts'

/** Somebody whom a run left with fewer partners than they look for, and why (M8). */
export const ScenarioUnmatchedType = builder.prismaObject('ScenarioUnmatched', {
  subGraphs: ['console'],
  description: 'Somebody left without a partner, or with fewer than they look for, and why.',
  select: { id: true },
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalIdOf('ScenarioUnmatched', id) }),
    participation: t.relation('participation'),
    role: t.expose('role', { type: ParticipationRoleType, description: 'The side that found no partner.' }),
    reason: t.string({
      description: 'Why, in a sentence or two.',
      select: { reason: true, role: true },
      resolve: ({ reason, role }) => wordUnmatched({ ...(reason as unknown as UnmatchedPerson), role: role === 'mentor' ? role : 'mentoree' }),
    }),
  }),
})
