import type { Prisma } from '../generated/prisma/client.ts'
import { builder } from '../platform/graphql/builder.ts'

type View = 'asked-for-help' | 'in-conflict' | 'agreement-unsigned' | 'quiet'

export const RelationshipViewType = builder.enumType('RelationshipView', {
  subGraphs: ['console'],
  description: 'What of the relationships a list shows.',
  values: {
    ASKED_FOR_HELP: { value: 'asked-for-help' },
    IN_CONFLICT: { value: 'in-conflict' },
    AGREEMENT_UNSIGNED: { value: 'agreement-unsigned' },
    QUIET: { value: 'quiet' },
  } as const satisfies Record<string, { value: View }>,
})

/** The relationships of a view, as a filter. */
export function whereInView(view: View): Prisma.RelationshipWhereInput {
  switch (view) {
    case 'asked-for-help':
      return { callRequests: { some: { resolvedOn: null } } }
    case 'in-conflict':
      return { status: { not: 'ended' }, chainConflicts: { some: { resolvedAt: null } } }
    case 'agreement-unsigned':
      return { status: { not: 'ended' }, activeAt: null }
    case 'quiet':
      return { status: { in: ['active', 'ending'] }, signal: { signal: 'quiet' }, callRequests: { none: { resolvedOn: null } } }
  }
}
