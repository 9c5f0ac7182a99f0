import type { ProgramKind } from '@ithaca/sdk'
import { ProgramStatus } from '../generated/prisma/enums.ts'
import { builder } from '../platform/graphql/builder.ts'
import { enumValues } from '../platform/graphql/enum-values.ts'

export const ProgramStatusType = builder.enumType('ProgramStatus', {
  subGraphs: ['console', 'portal'],
  values: enumValues(ProgramStatus),
})

const KINDS = {
  ONE_TO_ONE: { value: 'one-to-one' },
  GROUP: { value: 'group' },
  PEER: { value: 'peer' },
  REVERSE: { value: 'reverse' },
  FLASH: { value: 'flash' },
} as const satisfies Record<string, { value: ProgramKind }>

export const ProgramKindType = builder.enumType('ProgramKind', { subGraphs: ['console', 'portal'], values: KINDS })
