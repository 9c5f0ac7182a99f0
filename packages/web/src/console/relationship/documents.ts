import { graphql } from '../app/graphql.ts'

export const RelationshipsQuery = graphql(`
  query Relationships($programId: ID!, $first: Int!, $after: String, $status: RelationshipStatus) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        relationships(first: $first, after: $after, status: $status) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id status formedAt agreementSignedAt
              phase { key label }
              mentor { id person { id fullName } }
              mentoree { id person { id fullName } }
            }
          }
        }
      }
    }
  }
`)
