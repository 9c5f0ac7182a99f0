import { decide } from '../../access/decide.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, InvalidInput, notFoundError } from '../../platform/graphql/failures.ts'
import { actingPerson } from '../../program/access.ts'
import { SIGN_IN_WAYS } from '../sign-in/ways.ts'

const SignInWayType = builder.enumType('SignInWay', {
  subGraphs: ['console'],
  values: Object.fromEntries(SIGN_IN_WAYS.map((way) => [way.replace('-', '_').toUpperCase(), { value: way }])),
})

interface SignInSettings {
  readonly ways: readonly string[]
  readonly hasProvider: boolean
  readonly providerName: string | null
}

const SignInSettingsType = builder.objectRef<SignInSettings>('SignInSettings').implement({
  subGraphs: ['console'],
  description: 'How people of the organisation sign in.',
  fields: (t) => ({
    ways: t.field({ type: [SignInWayType], description: 'Those that are allowed.', resolve: ({ ways }) => SIGN_IN_WAYS.filter((way) => ways.includes(way)) }),
    hasProvider: t.exposeBoolean('hasProvider', { description: 'Whether an identity provider is set up (OIDC_ISSUER).' }),
    providerName: t.exposeString('providerName', { nullable: true }),
  }),
})

builder.queryField('signInSettings', (t) =>
  t.field({
    type: SignInSettingsType,
    subGraphs: ['console'],
    resolve: async (_root, _args, context) => {
      if (!context.actor || !decide(context.actor, 'sign-in.manage').isAllowed) throw notFoundError()
      return await settingsOf(context)
    },
  }),
)

const Input = builder.inputType('UpdateSignInSettingsInput', {
  subGraphs: ['console'],
  fields: (t) => ({ ways: t.field({ type: [SignInWayType], required: true, description: 'All that shall be allowed.' }) }),
})

builder.mutationField('updateSignInSettings', (t) =>
  t.field({
    type: SignInSettingsType,
    subGraphs: ['console'],
    description: 'Says which ways of signing in are allowed, from the next sign-in on. One that everybody can use stays open.',
    args: { input: t.arg({ type: Input, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const { organisationId: id } = actingPerson(context, 'sign-in.manage')
      const ways = SIGN_IN_WAYS.filter((way) => input.ways.includes(way))
      if (ways.length === 0) throw new InvalidInput('NO_WAY', 'Leave at least one way to sign in.', ['input', 'ways'])
      // A passkey is added by who is signed in: on its own it would lock out everybody who has none yet.
      const isForEverybody = ways.includes('magic-link') || (ways.includes('oidc') && context.signIn.providerName !== undefined)
      if (!isForEverybody) throw new Conflict('LOCKED_OUT', 'Nobody without a passkey could sign in any more. Leave a link by mail or your identity provider open.', ['input', 'ways'])
      await transactionOf(context).organisation.update({ where: { id }, data: { signInWays: [...ways] } })
      return await settingsOf(context)
    },
  }),
)

async function settingsOf(context: OperationContext): Promise<SignInSettings> {
  const { signInWays: ways } = await transactionOf(context).organisation.findUniqueOrThrow({
    where: { id: context.actor?.organisationId ?? '' }, select: { signInWays: true },
  })
  const { providerName } = context.signIn
  return { ways, hasProvider: providerName !== undefined, providerName: providerName ?? null }
}
