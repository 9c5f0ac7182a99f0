import type { RelationshipPageQuery } from '../../generated/portal/graphql.ts'

/** A relationship with its whole agreement, as this feature's pages have loaded it. */
export type LoadedRelationship = Extract<NonNullable<RelationshipPageQuery['node']>, { __typename: 'MyRelationship' }>

export type Agreement = LoadedRelationship['agreement']
