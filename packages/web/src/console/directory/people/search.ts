import type { PersonStatus } from '../../../generated/console/graphql.ts'
import { choiceParam, textParam, type RawSearch } from '../../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../../ui/table/page-position.ts'

export const personStatuses: readonly PersonStatus[] = ['ACTIVE', 'LEFT']

export type PeopleSearch = PagePosition & { search?: string | undefined; status?: PersonStatus | undefined }

export const peopleSearch = (raw: RawSearch): PeopleSearch => ({
  ...pagePositionParams(raw),
  search: textParam(raw, 'search'),
  status: choiceParam(raw, 'status', personStatuses),
})
