import { builder } from '../platform/graphql/builder.ts'
import { ProgramType } from '../program/program-type.ts'
import { MatchingRunType } from './run-type.ts'

builder.prismaObjectField(ProgramType, 'matchingRuns', (t) =>
  t.relatedConnection('matchingRuns', {
    type: MatchingRunType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'Newest first.',
    query: () => ({ orderBy: { number: 'desc' } }),
  }, { name: 'MatchingRunsConnection', subGraphs: ['console'] }, { name: 'MatchingRunsEdge', subGraphs: ['console'] }),
)
