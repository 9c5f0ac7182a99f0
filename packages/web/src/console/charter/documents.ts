import { graphql } from '../app/graphql.ts'

export const ProgramCharterQuery = graphql(`
  query ProgramCharter($id: ID!) {
    node(id: $id) {
      __typename id
      ... on Program { charter { check rule words severity where says mend } }
    }
  }
`)
