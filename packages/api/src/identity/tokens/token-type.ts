import { decide } from '../../access/decide.ts'
import { TOKEN_SCOPES } from '../../access/actions.ts'
import type { IntegratorToken } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { registerNode } from '../../platform/graphql/nodes.ts'

/** `directory:read` is DIRECTORY_READ outside. */
export const TokenScopeType = builder.enumType('TokenScope', {
  subGraphs: ['console'],
  description: 'What a token may do. Nothing private is in the console, so none of these reaches it (M2).',
  values: Object.fromEntries(TOKEN_SCOPES.map((scope) => [scope.replace(':', '_').toUpperCase(), { value: scope }])),
})

const TokenStateType = builder.enumType('TokenState', {
  subGraphs: ['console'],
  values: { ACTIVE: { value: 'active' }, REPLACED: { value: 'replaced', description: 'A newer one took its place; it goes on until it expires.' }, EXPIRED: { value: 'expired' }, REVOKED: { value: 'revoked' } },
})

/** How a token stands now. */
export function tokenState({ revokedAt, expiresAt, replacedById }: Pick<IntegratorToken, 'revokedAt' | 'expiresAt' | 'replacedById'>) {
  if (revokedAt) return 'revoked'
  if (expiresAt.getTime() <= Date.now()) return 'expired'
  return replacedById === null ? 'active' : 'replaced'
}

export const TokenType = builder.prismaNode('IntegratorToken', {
  subGraphs: ['console'],
  description: 'A program of the organisation’s own that uses the console’s GraphQL for the person who made it.',
  id: { resolve: (token) => token.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix', { description: 'How it begins. The rest was shown once.' }),
    scopes: t.field({ type: [TokenScopeType], resolve: ({ scopes }) => TOKEN_SCOPES.filter((scope) => scopes.includes(scope)) }),
    state: t.field({ type: TokenStateType, resolve: (token) => tokenState(token) }),
    createdBy: t.relation('createdBy', { description: 'It does what this person may do, within its scopes, and ends with their role.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    lastUsedOn: t.expose('lastUsedOn', { type: 'Date', nullable: true, description: 'By the day.' }),
  }),
})
registerNode('IntegratorToken', 'console', async (context, id) => {
  const { actor } = context
  if (!actor || !decide(actor, 'token.manage').isAllowed) return null
  return await transactionOf(context).integratorToken.findFirst({ where: { organisationId: actor.organisationId, id } })
})

function scopeOf({ actor }: OperationContext) {
  if (!actor || !decide(actor, 'token.manage').isAllowed) throw notFoundError()
  return { organisationId: actor.organisationId }
}

builder.queryField('integratorTokens', (t) =>
  t.prismaConnection(
    {
      type: TokenType,
      cursor: 'organisationId_id',
      subGraphs: ['console'],
      description: 'Tokens of integrators, the newest first, ended ones included.',
      totalCount: (_root, _args, context) => transactionOf(context).integratorToken.count({ where: scopeOf(context) }),
      resolve: (query, _root, _args, context) =>
        transactionOf(context).integratorToken.findMany({ ...query, where: scopeOf(context), orderBy: { id: 'desc' } }),
    },
    { name: 'IntegratorTokensConnection', subGraphs: ['console'] },
    { name: 'IntegratorTokensEdge', subGraphs: ['console'] },
  ),
)
