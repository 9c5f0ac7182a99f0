import { graphql } from '../../app/graphql.ts'

export const PairRulesQuery = graphql(`
  query PairRules($programId: ID!, $first: Int!, $after: String) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        pairRules(first: $first, after: $after) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id kind reason endsOn createdAt undoUntil canLift
              createdBy { id fullName }
              mentor { id person { id fullName } }
              mentoree { id person { id fullName } }
            }
          }
        }
      }
    }
  }
`)

export const SetPairRule = graphql(`
  mutation SetPairRule($input: SetPairRuleInput!) {
    setPairRule(input: $input) {
      ... on PairRule { id kind undoUntil }
      ... on Failure { code message path }
    }
  }
`)

export const LiftPairRule = graphql(`
  mutation LiftPairRule($input: LiftPairRuleInput!) {
    liftPairRule(input: $input) {
      ... on PairRule { id isStanding canLift }
      ... on Failure { code message path }
    }
  }
`)
