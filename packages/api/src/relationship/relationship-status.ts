import { RelationshipStatus } from '../generated/prisma/enums.ts'
import { builder } from '../platform/graphql/builder.ts'
import { enumValues } from '../platform/graphql/enum-values.ts'

export const RelationshipStatusType = builder.enumType('RelationshipStatus', {
  subGraphs: ['console', 'portal'],
  description: 'FORMING: both chose each other, and the agreement is not signed by both yet (M9).',
  values: enumValues(RelationshipStatus),
})
