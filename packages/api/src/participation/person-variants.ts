import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { globalIdOf, registerNode } from '../platform/graphql/nodes.ts'

/** Oneself, as the directory knows one. */
export const MeType = builder.prismaNode('Person', {
  variant: 'Me',
  subGraphs: ['portal'],
  description: 'Oneself, as the directory knows one.',
  id: { resolve: (person) => person.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    fullName: t.exposeString('fullName'),
    preferredName: t.exposeString('preferredName', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    department: t.exposeString('department', { nullable: true }),
    location: t.exposeString('location', { nullable: true }),
    timeZone: t.exposeString('timeZone', { nullable: true }),
    languages: t.exposeStringList('languages'),
  }),
})
registerNode('Me', 'portal', async (context, id) => {
  const { actor } = context
  if (!actor || actor.personId !== id) return null
  return await transactionOf(context).person.findFirst({ where: { organisationId: actor.organisationId, id } })
})

/** Somebody else, as far as one meets them in the portal: the other of a pair, or who looks after a program. */
export const PartnerType = builder.prismaObject('Person', {
  variant: 'Partner',
  subGraphs: ['portal'],
  description: 'Somebody else: the other of a pair, or who looks after a program.',
  fields: (t) => ({
    id: t.id({ resolve: (person) => globalIdOf('Partner', person.id) }),
    fullName: t.exposeString('fullName'),
    preferredName: t.exposeString('preferredName', { nullable: true }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    department: t.exposeString('department', { nullable: true }),
    location: t.exposeString('location', { nullable: true }),
    timeZone: t.exposeString('timeZone', { nullable: true }),
    languages: t.exposeStringList('languages'),
  }),
})
