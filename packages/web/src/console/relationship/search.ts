import type { RelationshipStatus } from '../../generated/console/graphql.ts'
import { choiceParam, type RawSearch } from '../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../ui/table/page-position.ts'

export const relationshipStatuses: readonly RelationshipStatus[] = ['FORMING', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED']

export type RelationshipsSearch = PagePosition & { status?: RelationshipStatus | undefined }

export const relationshipsSearch = (raw: RawSearch): RelationshipsSearch => ({
  ...pagePositionParams(raw),
  status: choiceParam(raw, 'status', relationshipStatuses),
})
