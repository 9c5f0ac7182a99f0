import { builder } from '../../platform/graphql/builder.ts'
import { ProgramType } from '../../program/program-type.ts'
import { today } from '../../program/today.ts'
import { PairRuleType } from './pair-rule-type.ts'
import { standingOn } from './standing-rules.ts'

builder.prismaObjectField(ProgramType, 'pairRules', (t) =>
  t.relatedConnection('pairRules', {
    type: PairRuleType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'Locks and vetoes, newest first: those that hold today, unless all are asked for.',
    args: { includeEnded: t.arg.boolean({ defaultValue: false }) },
    query: ({ includeEnded }) => ({
      orderBy: { id: 'desc' },
      ...(includeEnded === true ? {} : { where: standingOn(today()) }),
    }),
  }, { name: 'PairRulesConnection', subGraphs: ['console'] }, { name: 'PairRulesEdge', subGraphs: ['console'] }),
)
