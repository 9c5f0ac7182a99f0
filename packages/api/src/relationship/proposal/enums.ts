import { PrivateAnswer, ProposalStatus } from '../../generated/prisma/enums.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'

export const ProposalStatusType = builder.enumType('ProposalStatus', {
  subGraphs: ['console'],
  description: 'OPEN: answers are private, and nobody can see whether there is one. LAPSED: no relationship came of it, for whatever reason.',
  values: enumValues(ProposalStatus),
})

export const PrivateAnswerType = builder.enumType('PrivateAnswer', {
  subGraphs: ['portal'],
  description: 'An answer that only the one who gave it can see (M6).',
  values: enumValues(PrivateAnswer),
})

export type MyProposalState = 'OPEN' | 'SETTLING' | 'FORMED' | 'ENDED'

export const MyProposalStateType = builder.enumType('MyProposalState', {
  subGraphs: ['portal'],
  description:
    'SETTLING: the round of first conversations is over and is being settled. ENDED: the time is over, a place was taken, or ' +
    'the directory changed; it never says which.',
  values: ['OPEN', 'SETTLING', 'FORMED', 'ENDED'] as const,
})
