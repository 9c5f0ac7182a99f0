import type { PairOrder } from '../../generated/console/graphql.ts'
import { choiceParam, textParam, type RawSearch } from '../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../ui/table/page-position.ts'

export const pairOrders: readonly PairOrder[] = ['FIT_DESC', 'FIT_ASC', 'MENTOREE_NAME', 'MENTOR_NAME']
const views = ['pairs', 'unmatched'] as const

export type RunSearch = PagePosition & {
  view?: (typeof views)[number] | undefined
  search?: string | undefined
  order?: PairOrder | undefined
  pair?: string | undefined
}

export const runSearch = (raw: RawSearch): RunSearch => ({
  ...pagePositionParams(raw),
  view: choiceParam(raw, 'view', views),
  search: textParam(raw, 'search'),
  order: choiceParam(raw, 'order', pairOrders),
  pair: textParam(raw, 'pair'),
})
