import { graphql } from '../../app/graphql.ts'

export const ProposalsQuery = graphql(`
  query Proposals($programId: ID!, $first: Int!, $after: String, $status: ProposalStatus) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        proposals(first: $first, after: $after, status: $status) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id status publishedAt respondBy
              mentor { id person { id fullName } }
              mentoree { id person { id fullName } }
            }
          }
        }
      }
    }
  }
`)

export const PlacesQuery = graphql(`
  query Places($programId: ID!, $role: ParticipationRole!, $search: String, $first: Int!) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        participations(first: $first, search: $search, status: ACTIVE, role: $role) {
          edges { node { id person { id fullName jobTitle } } }
        }
      }
    }
  }
`)

export const ProposePair = graphql(`
  mutation ProposePair($input: ProposePairInput!) {
    proposePair(input: $input) {
      ... on Program { id }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)
