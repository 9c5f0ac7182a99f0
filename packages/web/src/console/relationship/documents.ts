import { graphql } from '../app/graphql.ts'

export const RelationshipsQuery = graphql(`
  query Relationships($programId: ID!, $first: Int!, $after: String, $status: RelationshipStatus, $view: RelationshipView) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        lookedAfterByOthers { relationships colleague { id fullName } }
        callRequests(first: 20) { edges { node { id askedOn resolvedOn person { id fullName } } } }
        relationships(first: $first, after: $after, status: $status, view: $view) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id status formedAt agreementSignedAt
              phase { key label }
              mentor { id person { id fullName } }
              mentoree { id person { id fullName } }
              signal
              chainConflict { resolvedAt }
            }
          }
        }
      }
    }
  }
`)

export const ResolveCallRequest = graphql(`
  mutation ResolveCallRequest($input: ResolveCallRequestInput!) {
    resolveCallRequest(input: $input) {
      ... on CallRequest { id resolvedOn program { id } }
      ... on Failure { code message path }
    }
  }
`)
