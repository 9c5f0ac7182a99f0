import { chooseCuts, MOST_CUTS } from '@ithaca/core/reports'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, toFailure } from '../platform/graphql/failures.ts'
import { managedProgram } from '../program/access.ts'
import { ProgramType } from '../program/program-type.ts'
import { ReportCutType } from './report-type.ts'

const ChooseReportCutsInput = builder.inputType('ChooseReportCutsInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    cuts: t.field({ type: [ReportCutType], required: true, description: `At most ${MOST_CUTS}, the most important first: what comes first stays finest.` }),
  }),
})

builder.mutationField('chooseReportCuts', (t) =>
  t.prismaField({
    type: ProgramType,
    subGraphs: ['console'],
    description: 'Chooses by what the reports of a draft divide people. Once the program has begun this can’t be changed (M13).',
    args: { input: t.arg({ type: ChooseReportCutsInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId, id, status } = await managedProgram(context, input.programId, ['input', 'programId'])
      const chosen = chooseCuts({ cuts: input.cuts, isDraft: status === 'draft' })
      if (!chosen.ok) throw toFailure(chosen.error)
      const cuts = [...chosen.value]
      await transactionOf(context).reportCuts.upsert({
        where: { organisationId_programId: { organisationId, programId: id } },
        create: { organisationId, programId: id, cuts },
        update: { cuts },
      })
      return await transactionOf(context).program.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
