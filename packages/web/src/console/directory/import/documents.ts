import type { DirectoryImportQuery } from '../../../generated/console/graphql.ts'
import { graphql } from '../../app/graphql.ts'

export const ImportsQuery = graphql(`
  query DirectoryImports($first: Int!, $after: String) {
    directoryImports(first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node {
          id status source fileName rowCount createCount updateCount createdAt committedAt undoneAt
          createdBy { id fullName }
        }
      }
    }
  }
`)

export const ImportQuery = graphql(`
  query DirectoryImport($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on DirectoryImport {
        status source fileName encoding delimiter rowCount version createdAt committedAt undoneAt
        columns { index header samples target refusedReason remembered }
        createCount updateCount unchangedCount invalidCount warningCount
        fileProblems { rowNumber field value code message mend isWarning }
        job { id status stage done total errorCode errorMessage finishedAt }
        viewerCan { plan commit undo }
      }
    }
  }
`)

export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $first: Int!, $after: String, $outcome: RowOutcome, $withProblems: Boolean) {
    node(id: $id) {
      __typename
      id
      ... on DirectoryImport {
        rows(first: $first, after: $after, outcome: $outcome, withProblems: $withProblems) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              rowNumber outcome label
              changes { field before after }
              problems { rowNumber field value code message mend isWarning }
            }
          }
        }
      }
    }
  }
`)

export const PlanImport = graphql(`
  mutation PlanDirectoryImport($input: PlanDirectoryImportInput!) {
    planDirectoryImport(input: $input) {
      ... on DirectoryImport { id status version }
      ... on Failure { code message path }
    }
  }
`)

export const CommitImport = graphql(`
  mutation CommitDirectoryImport($input: CommitDirectoryImportInput!) {
    commitDirectoryImport(input: $input) {
      ... on DirectoryImport { id status version }
      ... on Failure { code message path }
    }
  }
`)

export const UndoImport = graphql(`
  mutation UndoDirectoryImport($input: UndoDirectoryImportInput!) {
    undoDirectoryImport(input: $input) {
      ... on DirectoryImport { id status version }
      ... on Failure { code message path }
    }
  }
`)

export const DiscardImport = graphql(`
  mutation DiscardDirectoryImport($input: DiscardDirectoryImportInput!) {
    discardDirectoryImport(input: $input) {
      ... on DirectoryImport { id }
      ... on Failure { code message path }
    }
  }
`)

export type DirectoryImport = Extract<NonNullable<DirectoryImportQuery['node']>, { __typename: 'DirectoryImport' }>
