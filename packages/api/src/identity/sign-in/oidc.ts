import { genericOAuth } from 'better-auth/plugins'
import { accountOfAddress, type IdentityDatabase } from '../accounts.ts'

/** The organisation's own identity provider, as the settings name it. */
export interface OidcProvider {
  /** What people call it: the words on the button. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export const OIDC_PROVIDER_ID = 'oidc'

/**
 * Sign-in through an OpenID Connect provider: authorization code with PKCE, a nonce, and an ID token whose signature,
 * issuer and audience are verified. It finds people of the directory by an address that the provider has verified, the
 * first time; from then on by the provider's own name for them. It never makes a person.
 */
export function oidcSignIn(provider: OidcProvider, database: IdentityDatabase) {
  return genericOAuth({
    config: [{
      providerId: OIDC_PROVIDER_ID,
      name: provider.name,
      discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      requireIdTokenVerification: true,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      scopes: ['openid', 'email', 'profile'],
      pkce: true,
      disableSignUp: true,
      disableProviderLogout: true,
      async mapProfileToUser(profile) {
        const { email, email_verified: isVerified } = profile
        if (typeof email === 'string' && isVerified === true) await accountOfAddress(database, email)
        return {}
      },
    }],
  })
}
