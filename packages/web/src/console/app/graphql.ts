import { gql } from 'urql'
import type { graphql as TypedGraphql } from '../../generated/console/gql.ts'

/**
 * A typed document from its text. The types are generated; the text is parsed in the browser, so that each document
 * travels with the route that uses it. Fragments must stand within the same text.
 */
export const graphql = gql as typeof TypedGraphql
