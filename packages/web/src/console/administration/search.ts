import { textParam, type RawSearch } from '../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../ui/table/page-position.ts'

/** What of the audit is looked at: kept in the address, so that it can be sent to somebody. */
export type AuditSearch = PagePosition & { action?: string; person?: string; subject?: string; since?: string; until?: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function auditSearch(raw: RawSearch): AuditSearch {
  const day = (name: string) => {
    const text = textParam(raw, name, 10)
    return text !== undefined && DAY.test(text) ? text : undefined
  }
  const given = {
    action: textParam(raw, 'action', 100), person: textParam(raw, 'person', 200), subject: textParam(raw, 'subject', 200), since: day('since'), until: day('until'),
  }
  return { ...pagePositionParams(raw), ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}
