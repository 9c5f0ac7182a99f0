import { programScope } from '../access/decide.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { ProgramKindType, ProgramStatusType } from './enums.ts'
import { PhaseType, showPhases } from './phase-type.ts'
import { frozenTemplateOf } from './stored.ts'
import { dayOf, today } from './today.ts'

/** A mentoring program as who looks after it sees it. The template is heavy: fields select it where they need it. */
export const ProgramType = builder.prismaNode('Program', {
  subGraphs: ['console'],
  description: 'One mentoring program, made from a template whose version it keeps.',
  select: { organisationId: true, id: true, status: true },
  id: { resolve: (program) => program.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    name: t.exposeString('name'),
    status: t.field({ type: ProgramStatusType, resolve: (program) => program.status }),
    kind: t.field({
      type: ProgramKindType,
      select: { template: true },
      resolve: (program) => frozenTemplateOf(program).template.kind,
    }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    selfJoin: t.exposeBoolean('selfJoin', { description: 'May people of the directory join without an invitation?' }),
    responseDays: t.exposeInt('responseDays', {
      description: 'Days to answer a proposal, before it ends in silence (M6).',
    }),
    version: t.exposeInt('version'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    phases: t.field({
      type: [PhaseType],
      select: { template: true, startsOn: true },
      resolve: (program) => showPhases(frozenTemplateOf(program), dayOf(program.startsOn)),
    }),
    currentPhase: t.field({
      type: PhaseType,
      nullable: true,
      description: 'Null before the first and after the last.',
      select: { template: true, startsOn: true },
      resolve: (program) => {
        const phases = showPhases(frozenTemplateOf(program), dayOf(program.startsOn))
        const current = phases.find(({ startsOn, endsOn }) => startsOn <= today() && today() <= endsOn)
        return current ?? null
      },
    }),
  }),
})

/** The row of a program that the actor looks after, or null. */
export async function findProgram(context: OperationContext, id: string) {
  if (!context.actor) return null
  return await transactionOf(context).program.findFirst({ where: { AND: [programScope(context.actor), { id }] } })
}
registerNode('Program', 'console', findProgram)
