import { ParticipationRole, ParticipationStatus } from '../generated/prisma/enums.ts'
import { builder } from '../platform/graphql/builder.ts'
import { enumValues } from '../platform/graphql/enum-values.ts'

export const ParticipationRoleType = builder.enumType('ParticipationRole', {
  subGraphs: ['console', 'portal'],
  values: enumValues(ParticipationRole),
})

export const ParticipationStatusType = builder.enumType('ParticipationStatus', {
  subGraphs: ['console', 'portal'],
  values: enumValues(ParticipationStatus),
})
