import { graphql } from '../../app/graphql.ts'

export const checkInQuery = graphql(`
  query CheckIn($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyRelationship {
        id
        partner { id fullName preferredName }
        checkIn { round opensOn closesOn answers { rhythm openness use direction } }
        askedToBeCalledOn
      }
    }
  }
`)

export const answerCheckIn = graphql(`
  mutation AnswerCheckIn($input: AnswerCheckInInput!) {
    answerCheckIn(input: $input) {
      ... on MyRelationship {
        id
        checkIn { round opensOn closesOn answers { rhythm openness use direction } }
        askedToBeCalledOn
      }
      ... on Failure { code message path }
    }
  }
`)

export const askToBeCalled = graphql(`
  mutation AskToBeCalled($input: MyCallRequestInput!) {
    askToBeCalled(input: $input) { ... on MyRelationship { id askedToBeCalledOn } ... on Failure { code message path } }
  }
`)

export const takeBackCallRequest = graphql(`
  mutation TakeBackCallRequest($input: MyCallRequestInput!) {
    takeBackCallRequest(input: $input) { ... on MyRelationship { id askedToBeCalledOn } ... on Failure { code message path } }
  }
`)
