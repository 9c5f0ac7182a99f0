import type { ReportsQuery as ReportsData } from '../../generated/console/graphql.ts'
import { graphql } from '../app/graphql.ts'

export const ReportsQuery = graphql(`
  query Reports($programId: ID!) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        reports(first: 100) {
          edges {
            node { id month takenAt tables { key title asOf columns rows { label counts } } }
          }
        }
      }
    }
  }
`)

export const ReportCutsQuery = graphql(`
  query ReportCuts($programId: ID!) {
    node(id: $programId) {
      __typename
      id
      ... on Program { reportCuts }
    }
  }
`)

export const ChooseReportCuts = graphql(`
  mutation ChooseReportCuts($input: ChooseReportCutsInput!) {
    chooseReportCuts(input: $input) {
      ... on Program { id reportCuts }
      ... on Failure { code message path }
    }
  }
`)

type ProgramNode = Extract<NonNullable<ReportsData['node']>, { __typename: 'Program' }>
export type Report = ProgramNode['reports']['edges'][number]['node']
