import { programScope } from '../../access/decide.ts'
import { PersonType } from '../../directory/people/person-type.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'
import { ProgramType } from '../../program/program-type.ts'

/** Somebody who asks to be called: who, in which program, since which day. Not why, and not with whom they are paired. */
export const CallRequestType = builder.prismaNode('CallRequest', {
  subGraphs: ['console'],
  description: 'Somebody asks to be called (M12). Why is theirs to say, in the call.',
  id: { resolve: (request) => request.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    program: t.relation('program'),
    person: t.relation('person', { type: PersonType }),
    askedOn: t.expose('askedOn', { type: 'Date' }),
    resolvedOn: t.expose('resolvedOn', { type: 'Date', nullable: true, description: 'When somebody took it up, or its asker took it back.' }),
    resolvedBy: t.relation('resolvedBy', { type: PersonType, nullable: true }),
  }),
})

/** A request that the actor may see, or null. */
export async function findCallRequest(context: OperationContext, id: string) {
  if (!context.actor) return null
  return await transactionOf(context).callRequest.findFirst({ where: { id, program: programScope(context.actor) } })
}
registerNode('CallRequest', 'console', findCallRequest)

builder.prismaObjectField(ProgramType, 'callRequests', (t) =>
  t.relatedConnection('callRequests', {
    type: CallRequestType,
    cursor: 'organisationId_id',
    totalCount: true,
    description: 'Who asks to be called and has not been yet, those who wait longest first.',
    query: () => ({ where: { resolvedOn: null }, orderBy: { id: 'asc' } }),
  }, { name: 'CallRequestsConnection', subGraphs: ['console'] }, { name: 'CallRequestsEdge', subGraphs: ['console'] }),
)
