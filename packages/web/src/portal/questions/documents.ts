import { graphql, withFragments } from '../app/graphql.ts'

export const questionFields = graphql(`
  fragment QuestionFields on Question {
    key
    label
    help
    kind
    isRequired
    audience
    roles
    options { value label }
    allowsOwnWords
    maxLength
    maxItems
    min
    max
    unit
    answer
  }
`)

export const questionsQuery = withFragments(graphql(`
  query QuestionsPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyParticipation {
        id
        status
        role
        isReady
        viewerCan { accept decline pause resume leave answer }
        program { id name status responseDays }
        questions { ...QuestionFields }
      }
    }
  }
`), questionFields)

export const saveAnswers = withFragments(graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) {
      __typename
      ... on MyParticipation {
        id
        isReady
        questions { ...QuestionFields }
      }
      ... on Failure { code message path }
      ... on InvalidAnswersError { problems { key message } }
    }
  }
`), questionFields)
