import { textParam, type RawSearch } from '../../ui/search/params.ts'

export type ReportsSearch = { month?: string | undefined }

export const reportsSearch = (raw: RawSearch): ReportsSearch => ({ month: textParam(raw, 'month', 7) })
