import { countParam, textParam, type RawSearch } from '../search/params.ts'

/** Where a page of a connection begins: after which cursor, and how many rows lie before it. Kept in the address. */
export type PagePosition = { after?: string; from?: number }

export const pageSize = 50

export function pagePositionParams(raw: RawSearch): PagePosition {
  const after = textParam(raw, 'after', 1000)
  const from = countParam(raw, 'from')
  return after === undefined || from === undefined ? {} : { after, from }
}

/** The rest of a list's search: its filters, so that a changed filter starts at the first page. */
export function filtersOf<Search extends PagePosition>(search: Search): Omit<Search, 'after' | 'from'> {
  const { after: _after, from: _from, ...filters } = search
  return filters
}
