import type { IntegratorToken } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, InvalidInput, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { actingPerson } from '../../program/access.ts'
import { createTokenSecret } from './secret.ts'
import { TokenScopeType, tokenState, TokenType } from './token-type.ts'

const MAX_NAME_CHARS = 80
const MAX_DAYS = 366
const MAX_LIVING = 50
const MAX_OVERLAP_HOURS = 168
const HOUR = 3_600_000

interface Made {
  readonly token: IntegratorToken
  readonly secret: string
}

const MadeType = builder.objectRef<Made>('IntegratorTokenMade').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    token: t.field({ type: TokenType, resolve: ({ token }) => token }),
    secret: t.exposeString('secret', { description: 'Shown now and never again. Send it as `Authorization: Bearer …`.' }),
  }),
})

const CreateInput = builder.inputType('CreateIntegratorTokenInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    name: t.string({ required: true, description: `What uses it. At most ${MAX_NAME_CHARS} characters.` }),
    scopes: t.field({ type: [TokenScopeType], required: true, description: 'At least one.' }),
    days: t.int({ required: true, description: `How long it lives: 1 to ${MAX_DAYS}.` }),
  }),
})

builder.mutationField('createIntegratorToken', (t) =>
  t.field({
    type: MadeType,
    subGraphs: ['console'],
    description: 'Makes a token and shows its secret, once. Only a person signed in makes one, never a token.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const { organisationId } = actingPerson(context, 'token.manage')
      const name = input.name.trim()
      if (name === '' || name.length > MAX_NAME_CHARS) throw new InvalidInput('NAME', `A name has 1 to ${MAX_NAME_CHARS} characters.`, ['input', 'name'])
      if (input.scopes.length === 0) throw new InvalidInput('SCOPES', 'A token without a scope can do nothing. Choose one.', ['input', 'scopes'])
      if (input.days < 1 || input.days > MAX_DAYS) throw new InvalidInput('DAYS', `A token lives 1 to ${MAX_DAYS} days.`, ['input', 'days'])
      const living = await transactionOf(context).integratorToken.count({ where: { organisationId, revokedAt: null, expiresAt: { gt: new Date() } } })
      if (living >= MAX_LIVING) throw new Conflict('TOO_MANY_TOKENS', `There are ${MAX_LIVING} tokens. Revoke one that nobody uses first.`, ['input'])
      return await make(context, { name, scopes: [...new Set(input.scopes)], expiresAt: new Date(Date.now() + input.days * 24 * HOUR) })
    },
  }),
)

const RotateInput = builder.inputType('RotateIntegratorTokenInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    overlapHours: t.int({ required: true, description: `How long the old one goes on, so that nothing stops meanwhile: 0 to ${MAX_OVERLAP_HOURS}.` }),
  }),
})

builder.mutationField('rotateIntegratorToken', (t) =>
  t.field({
    type: MadeType,
    subGraphs: ['console'],
    description: 'Makes a token with the same name, scopes and length of life; the old one ends after the overlap.',
    args: { input: t.arg({ type: RotateInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      if (input.overlapHours < 0 || input.overlapHours > MAX_OVERLAP_HOURS) {
        throw new InvalidInput('OVERLAP', `Tokens overlap for 0 to ${MAX_OVERLAP_HOURS} hours.`, ['input', 'overlapHours'])
      }
      const old = await livingToken(context, input.id)
      if (old.replacedById !== null) throw new Conflict('REPLACED', 'Another token took the place of this one already.', ['input', 'id'])
      const { name, scopes, createdAt, expiresAt } = old
      const made = await make(context, { name, scopes, expiresAt: new Date(Date.now() + (expiresAt.getTime() - createdAt.getTime())) })
      const end = new Date(Math.min(expiresAt.getTime(), Date.now() + input.overlapHours * HOUR))
      await transactionOf(context).integratorToken.update({ where: keyOf(old), data: { replacedById: made.token.id, expiresAt: end } })
      return made
    },
  }),
)

const RevokeInput = builder.inputType('RevokeIntegratorTokenInput', { subGraphs: ['console'], fields: (t) => ({ id: t.id({ required: true }) }) })

builder.mutationField('revokeIntegratorToken', (t) =>
  t.prismaField({
    type: TokenType,
    subGraphs: ['console'],
    description: 'Ends a token at once.',
    args: { input: t.arg({ type: RevokeInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const token = await livingToken(context, input.id)
      return await transactionOf(context).integratorToken.update({ ...query, where: keyOf(token), data: { revokedAt: new Date() } })
    },
  }),
)

async function make(context: OperationContext, given: { name: string; scopes: string[]; expiresAt: Date }): Promise<Made> {
  const { organisationId, personId: createdById } = actingPerson(context, 'token.manage')
  const { text, prefix, hash } = createTokenSecret()
  const token = await transactionOf(context).integratorToken.create({ data: { ...given, organisationId, createdById, prefix, secretHash: hash } })
  return { token, secret: text }
}

/** A token that still opens something, locked until the operation ends. */
async function livingToken(context: OperationContext, globalId: string): Promise<IntegratorToken> {
  const { organisationId } = actingPerson(context, 'token.manage', ['input', 'id'])
  const id = idOf('IntegratorToken', globalId)
  const transaction = transactionOf(context)
  await transaction.$queryRaw`SELECT 1 FROM app."IntegratorToken" WHERE "organisationId" = ${organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const token = await transaction.integratorToken.findUnique({ where: { organisationId_id: { organisationId, id } } })
  if (!token) throw new NotFound()
  if (tokenState(token) === 'revoked' || tokenState(token) === 'expired') throw new Conflict('ENDED', 'This token has ended already.', ['input', 'id'])
  return token
}

function keyOf({ organisationId, id }: IntegratorToken) {
  return { organisationId_id: { organisationId, id } }
}
