import { ReportingLineKind } from '../../generated/prisma/enums.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'

export const ReportingLineKindType = builder.enumType('ReportingLineKind', {
  subGraphs: ['console'],
  description: 'SOLID: the line manager. DOTTED: a second one. PAY: whoever decides on their pay. For M1 they count alike.',
  values: enumValues(ReportingLineKind),
})

export const ReportingLineType = builder.prismaNode('ReportingLine', {
  subGraphs: ['console'],
  description: 'Who reports to whom, from startsOn until the day before endsOn.',
  id: { resolve: (line) => line.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    person: t.relation('person'),
    manager: t.relation('manager'),
    kind: t.field({ type: ReportingLineKindType, resolve: (line) => line.kind }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
  }),
})
registerNode('ReportingLine', 'console', (context, id) =>
  transactionOf(context).reportingLine.findUnique({
    where: { organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } },
  }))
