import { templateText } from '@ithaca/core/program'
import { PartnerType } from '../participation/person-variants.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { ProgramKindType, ProgramStatusType } from './enums.ts'
import { LANGUAGE } from './language.ts'
import { PhaseType, showPhases } from './phase-type.ts'
import { frozenTemplateOf } from './stored.ts'
import { dayOf } from './today.ts'

/** A program as somebody in it, or somebody who may join it, sees it. */
export const PortalProgramType = builder.prismaNode('Program', {
  variant: 'PortalProgram',
  subGraphs: ['portal'],
  description: 'A program that one takes part in, is invited to, or may join.',
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
    description: t.string({
      select: { template: true },
      resolve: (program) => {
        const frozen = frozenTemplateOf(program)
        return templateText(frozen, frozen.template.description, LANGUAGE)
      },
    }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    phases: t.field({
      type: [PhaseType],
      select: { template: true, startsOn: true },
      resolve: (program) => showPhases(frozenTemplateOf(program), dayOf(program.startsOn)),
    }),
    responseDays: t.exposeInt('responseDays', {
      description: 'Days to answer a proposal, before it ends in silence (M6).',
    }),
    meetEveryWeeks: t.int({
      description: '0 when the program meets once.',
      select: { template: true },
      resolve: (program) => frozenTemplateOf(program).template.cadence.everyWeeks,
    }),
    meetingMinutes: t.int({
      select: { template: true },
      resolve: (program) => frozenTemplateOf(program).template.cadence.minutes,
    }),
    managers: t.field({
      type: [PartnerType],
      description: 'Who looks after the program, by name.',
      select: (_args, _context, nestedSelection) => ({
        managers: { select: { person: nestedSelection(true) }, orderBy: { person: { fullName: 'asc' } } },
      }),
      resolve: (program) => program.managers.map(({ person }) => person),
    }),
  }),
})

registerNode('PortalProgram', 'portal', async (context: OperationContext, id) => {
  if (!context.actor) return null
  return await transactionOf(context).program.findFirst({ where: { organisationId: context.actor.organisationId, id } })
})
