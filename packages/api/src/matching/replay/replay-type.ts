import { builder } from '../../platform/graphql/builder.ts'
import { RuleCostType } from '../rule-cost-type.ts'
import { MatchingRunType } from '../run-type.ts'
import type { StoredReplay } from './stored-replay.ts'

const RunReplayType = builder.objectRef<StoredReplay>('RunReplay').implement({
  subGraphs: ['console'],
  description: 'What came of solving the frozen inputs of a run again.',
  fields: (t) => ({
    isIdentical: t.exposeBoolean('isIdentical', { description: 'Whether the outcome was the same, byte for byte: pairs, reasons, certificate.' }),
    outcomeHash: t.exposeString('outcomeHash', { description: 'SHA-256 of what came out.' }),
    seconds: t.exposeFloat('seconds'),
    checkedAt: t.field({ type: 'DateTime', resolve: ({ checkedAt }) => new Date(checkedAt) }),
    ruleCosts: t.field({ type: [RuleCostType], resolve: ({ ruleCosts }) => [...ruleCosts] }),
  }),
})

builder.prismaObjectFields(MatchingRunType, (t) => ({
  replayJob: t.relation('replayJob', { nullable: true, description: 'The latest replay under way, or how it ended.' }),
  replay: t.field({
    type: RunReplayType,
    nullable: true,
    description: 'Null until it was solved again.',
    select: { replay: true },
    resolve: ({ replay }) => replay as unknown as StoredReplay | null,
  }),
}))
