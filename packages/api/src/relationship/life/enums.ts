import { ClosingWord } from '../../generated/prisma/enums.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'

export const ClosingWordType = builder.enumType('ClosingWord', {
  subGraphs: ['portal'],
  description: 'PEER: on as peers. ALLY: in touch now and then. FAREWELL: goodbye, with thanks.',
  values: enumValues(ClosingWord),
})

export type ChainChoice = 'END' | 'REMATCH' | 'WAIT'

export const ChainChoiceType = builder.enumType('ChainChoice', {
  subGraphs: ['portal'],
  description:
    'END: close the relationship. REMATCH: close it, and match me with somebody else. WAIT: let it rest, and go on once the line is gone.',
  values: ['END', 'REMATCH', 'WAIT'] as const,
})
