import type { RelationshipStatus, RelationshipView } from '../../generated/console/graphql.ts'
import { choiceParam, type RawSearch } from '../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../ui/table/page-position.ts'

export const relationshipStatuses: readonly RelationshipStatus[] = ['FORMING', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED']

/** Views that are always there. */
export const relationshipViews: readonly RelationshipView[] = ['ASKED_FOR_HELP', 'IN_CONFLICT', 'AGREEMENT_UNSIGNED', 'QUIET']

export type RelationshipsSearch = PagePosition & {
  status?: RelationshipStatus | undefined
  show?: RelationshipView | undefined
}

export const relationshipsSearch = (raw: RawSearch): RelationshipsSearch => ({
  ...pagePositionParams(raw),
  status: choiceParam(raw, 'status', relationshipStatuses),
  show: choiceParam(raw, 'show', relationshipViews),
})
