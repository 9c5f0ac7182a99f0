import { graphql } from '../app/graphql.ts'

export const HomeQuery = graphql(`
  query Home {
    organisation { id peopleCount }
    directoryProblems { key }
    programs(first: 50) {
      totalCount
      edges {
        node {
          id name status
          checklist { key label detail isDone }
          nextStep { to label missing { key message } }
          relationshipCounts { forming active agreementUnsigned }
          needs { kind count }
        }
      }
    }
  }
`)
