import { templateText } from '@ithaca/core/program'
import { ParticipationRoleType } from '../participation/enums.ts'
import { PartnerType } from '../participation/person-variants.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { LANGUAGE } from '../program/language.ts'
import { PortalProgramType } from '../program/portal-program-type.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { agreementSelection, MyAgreementType } from './agreement/my-agreement-type.ts'
import { whereOwn } from './proposal/own-proposals.ts'
import { RelationshipStatusType } from './relationship-status.ts'
import { type ShownLivedPhase, showLivedPhases } from './show-phases.ts'

const RelationshipPhaseType = builder.objectRef<ShownLivedPhase & { readonly guide: string }>('RelationshipPhase').implement({
  subGraphs: ['portal'],
  description: 'A phase of the relationship with its days, both included (M10).',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    isCurrent: t.exposeBoolean('isCurrent'),
    guide: t.exposeString('guide', { nullable: true, description: 'What this phase is for, for your side (M17).' }),
  }),
})

/** A relationship as one of the two sees it. */
export const MyRelationshipType = builder.prismaNode('Relationship', {
  variant: 'MyRelationship',
  subGraphs: ['portal'],
  description: 'A relationship of yours.',
  select: {
    organisationId: true, id: true, status: true, activeAt: true, formedAt: true, phase: true, mentorPersonId: true, mentoreePersonId: true,
  },
  id: { resolve: (relationship) => relationship.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program', { type: PortalProgramType }),
    partner: t.field({
      type: PartnerType,
      select: (_args, _context, nestedSelection) => ({
        mentorPerson: nestedSelection(true), mentoreePerson: nestedSelection(true),
      }),
      resolve: (relationship, _args, { actor }) =>
        relationship.mentorPersonId === actor?.personId ? relationship.mentoreePerson : relationship.mentorPerson,
    }),
    myRole: t.field({
      type: ParticipationRoleType,
      resolve: (relationship, _args, { actor }) => (relationship.mentorPersonId === actor?.personId ? 'mentor' : 'mentoree'),
    }),
    status: t.field({ type: RelationshipStatusType, resolve: ({ status }) => status }),
    formedAt: t.expose('formedAt', { type: 'DateTime' }),
    phases: t.field({
      type: [RelationshipPhaseType],
      select: { program: { select: { template: true } } },
      resolve: ({ program, mentorPersonId, ...dates }, _args, { actor }) => {
        const frozen = frozenTemplateOf(program)
        const side = mentorPersonId === actor?.personId ? 'mentor' : 'mentoree'
        return showLivedPhases(dates, frozen).map((phase, at) => ({
          ...phase, guide: templateText(frozen, frozen.template.phases[at]?.guide[side] ?? '', LANGUAGE),
        }))
      },
    }),
    agreement: t.field({ type: MyAgreementType, select: agreementSelection, resolve: (relationship) => relationship }),
  }),
})

/** A relationship of the actor's own, or null. */
export async function findMyRelationship(context: OperationContext, id: string) {
  return await transactionOf(context).relationship.findFirst({ where: { AND: [whereOwn(context), { id }] } })
}
registerNode('MyRelationship', 'portal', findMyRelationship)
