import { graphql } from '../../app/graphql.ts'

export const ReportingTreeQuery = graphql(`
  query ReportingTree($personId: ID) {
    reportingTree(personId: $personId) {
      kind reportsCount isInCycle
      person { id fullName jobTitle department }
    }
  }
`)

export const ManagersAboveQuery = graphql(`
  query ManagersAbove($id: ID!) {
    node(id: $id) { __typename id ... on Person { managers { id kind manager { id } } } }
  }
`)

export const DirectoryProblemsQuery = graphql(`
  query DirectoryProblems {
    directoryProblems { key kind message mend people { id fullName } }
  }
`)
