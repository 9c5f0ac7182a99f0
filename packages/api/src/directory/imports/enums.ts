import { AbsentPeople, ImportSource, ImportStatus, RowOutcome } from '../../generated/prisma/enums.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'

export const ImportSourceType = builder.enumType('ImportSource', { subGraphs: ['console'], values: enumValues(ImportSource) })

export const ImportStatusType = builder.enumType('ImportStatus', { subGraphs: ['console'], values: enumValues(ImportStatus) })

export const RowOutcomeType = builder.enumType('RowOutcome', { subGraphs: ['console'], values: enumValues(RowOutcome) })

export const AbsentPeopleType = builder.enumType('AbsentPeople', {
  subGraphs: ['console'],
  description: 'What becomes of people who are not in the file: KEEP leaves them alone, MARK_LEFT marks them as having left.',
  values: enumValues(AbsentPeople),
})
