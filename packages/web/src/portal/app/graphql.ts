import type { DocumentNode } from 'graphql'
import { gql } from 'urql'
import type { graphql as TypedGraphql } from '../../generated/portal/gql.ts'

/**
 * A typed document from its text. The types are generated; the text is parsed in the browser, so that each document
 * travels with the route that uses it. Fragments from elsewhere are added with `withFragments`.
 */
export const graphql = gql as typeof TypedGraphql

/** The document together with the fragments that it spreads; each is sent once, however often it is named. */
export function withFragments<Document extends DocumentNode>(document: Document, ...fragments: DocumentNode[]): Document {
  const definitions = [document, ...fragments].flatMap((each) => each.definitions)
  return { kind: document.kind, definitions: [...new Set(definitions)] } as unknown as Document
}
