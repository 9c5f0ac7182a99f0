import type { IntegratorTokensQuery as TokensData } from '../../generated/console/graphql.ts'
import { graphql } from '../app/graphql.ts'

export const OrganisationQuery = graphql(`
  query OrganisationSettings {
    organisation { id name timeZone farewellDays safeguardingOfficers { id fullName email } }
  }
`)

export const UpdateOrganisation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      ... on Organisation { id name timeZone farewellDays }
      ... on Failure { code message path }
    }
  }
`)

export const NameSafeguardingOfficer = graphql(`
  mutation NameSafeguardingOfficer($input: SafeguardingOfficerInput!) {
    nameSafeguardingOfficer(input: $input) { ... on Person { id } ... on Failure { code message path } }
  }
`)

export const RemoveSafeguardingOfficer = graphql(`
  mutation RemoveSafeguardingOfficer($input: SafeguardingOfficerInput!) {
    removeSafeguardingOfficer(input: $input) { ... on Person { id } ... on Failure { code message path } }
  }
`)

export const SignInSettingsQuery = graphql(`
  query SignInSettings {
    signInSettings { ways hasProvider providerName }
    administrators { id fullName email }
  }
`)

export const UpdateSignInSettings = graphql(`
  mutation UpdateSignInSettings($input: UpdateSignInSettingsInput!) {
    updateSignInSettings(input: $input) {
      ... on SignInSettings { ways hasProvider providerName }
      ... on Failure { code message path }
    }
  }
`)

export const NameAdministrator = graphql(`
  mutation NameAdministrator($input: AdministratorInput!) {
    nameAdministrator(input: $input) { ... on Person { id } ... on Failure { code message path } }
  }
`)

export const DismissAdministrator = graphql(`
  mutation DismissAdministrator($input: AdministratorInput!) {
    dismissAdministrator(input: $input) { ... on Person { id } ... on Failure { code message path } }
  }
`)

export const InviteToSignIn = graphql(`
  mutation InviteToSignIn($input: InviteToSignInInput!) {
    inviteToSignIn(input: $input) { ... on Person { id } ... on Failure { code message path } }
  }
`)

export const TokensQuery = graphql(`
  query IntegratorTokens($first: Int!, $after: String) {
    integratorTokens(first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { id name prefix scopes state createdBy { id fullName } createdAt expiresAt lastUsedOn } }
    }
  }
`)

export const CreateToken = graphql(`
  mutation CreateIntegratorToken($input: CreateIntegratorTokenInput!) {
    createIntegratorToken(input: $input) {
      ... on IntegratorTokenMade { secret token { id } }
      ... on Failure { code message path }
    }
  }
`)

export const RotateToken = graphql(`
  mutation RotateIntegratorToken($input: RotateIntegratorTokenInput!) {
    rotateIntegratorToken(input: $input) {
      ... on IntegratorTokenMade { secret token { id } }
      ... on Failure { code message path }
    }
  }
`)

export const RevokeToken = graphql(`
  mutation RevokeIntegratorToken($input: RevokeIntegratorTokenInput!) {
    revokeIntegratorToken(input: $input) {
      ... on IntegratorToken { id state }
      ... on Failure { code message path }
    }
  }
`)

export const AuditQuery = graphql(`
  query Audit($first: Int!, $after: String, $action: String, $personId: ID, $subjectId: ID, $from: Date, $until: Date) {
    auditEntries(first: $first, after: $after, action: $action, personId: $personId, subjectId: $subjectId, from: $from, until: $until) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node {
          id at action isToken requestId subjectType subjectId
          person { id fullName }
          changes { table kind rowCount rows }
        }
      }
    }
    auditActions
  }
`)

export type Token = TokensData['integratorTokens']['edges'][number]['node']
