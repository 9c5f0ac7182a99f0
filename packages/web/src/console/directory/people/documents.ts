import { graphql } from '../../app/graphql.ts'

export const PeopleQuery = graphql(`
  query People($first: Int!, $after: String, $search: String, $status: PersonStatus) {
    people(first: $first, after: $after, search: $search, status: $status) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { id fullName preferredName jobTitle department location status } }
    }
  }
`)

export const PersonQuery = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Person {
        fullName preferredName email externalId jobTitle function department location country timeZone languages status
        managers { id kind startsOn endsOn manager { id fullName jobTitle } }
        reports { id kind startsOn endsOn person { id fullName jobTitle } }
        chainOfCommand { id fullName jobTitle }
        participations { id role status program { id name } }
      }
    }
  }
`)
