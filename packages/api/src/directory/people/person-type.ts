import { PersonStatus } from '../../generated/prisma/enums.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { enumValues } from '../../platform/graphql/enum-values.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { chainOfCommandOf } from '../lines/chain-of-command.ts'
import { inForceToday } from '../lines/in-force.ts'

export const PersonStatusType = builder.enumType('PersonStatus', { subGraphs: ['console'], values: enumValues(PersonStatus) })

export const PersonType = builder.prismaNode('Person', {
  subGraphs: ['console'],
  description: "Somebody in the organisation's directory. There is nothing here that judges a person (M4).",
  id: { resolve: (person) => person.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    fullName: t.exposeString('fullName'),
    preferredName: t.exposeString('preferredName', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    externalId: t.exposeString('externalId', { nullable: true, description: "The organisation's own key; imports are idempotent by it." }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    function: t.exposeString('function', { nullable: true, description: 'Kind of work, such as Engineering or Finance.' }),
    department: t.exposeString('department', { nullable: true }),
    location: t.exposeString('location', { nullable: true }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2.' }),
    timeZone: t.exposeString('timeZone', { nullable: true, description: 'IANA name.' }),
    languages: t.exposeStringList('languages', { description: 'BCP 47 tags.' }),
    status: t.field({ type: PersonStatusType, resolve: (person) => person.status }),
    version: t.exposeInt('version'),
    managers: t.relation('managers', {
      description: 'Reporting lines in force today, upwards.',
      query: () => ({ where: inForceToday(), orderBy: [{ kind: 'asc' }, { id: 'asc' }] }),
    }),
    reports: t.relation('reports', {
      description: 'Reporting lines in force today, downwards.',
      query: () => ({ where: inForceToday(), orderBy: [{ person: { sortName: 'asc' } }, { id: 'asc' }] }),
    }),
    chainOfCommand: t.prismaField({
      type: ['Person'],
      description: 'Everybody above, through lines of any kind, nearest first (M1).',
      resolve: (_query, person, _args, context) => chainOfCommandOf(context, person.id),
    }),
  }),
})
registerNode('Person', 'console', (context, id) =>
  transactionOf(context).person.findUnique({
    where: { organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } },
  }))
