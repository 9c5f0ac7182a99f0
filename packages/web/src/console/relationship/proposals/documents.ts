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
