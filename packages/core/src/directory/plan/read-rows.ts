import { readManagerTarget } from '../mapping/import-target.ts'
import type { ImportTarget, ManagerReference, PersonTarget } from '../mapping/import-target.ts'
import { isPerformanceData } from '../performance-data/is-performance-data.ts'
import { REPORTING_LINE_KINDS } from '../reporting-line.ts'
import type { ReportingLineKind } from '../reporting-line.ts'
import { fail, ok } from '../../result/index.ts'
import type { DomainError, Result } from '../../result/index.ts'
import type { ImportRow, ManagerMention } from './import-row.ts'
import { MAX_CELL_CHARS, MAX_COLUMNS } from './limits.ts'

/** A column and what it means; null leaves it out. */
export interface MappedColumn {
  readonly index: number
  readonly header: string
  readonly target: ImportTarget | null
}

/** A row of a file, cells by column. */
export interface FileRow {
  readonly rowNumber: number
  readonly cells: readonly string[]
}

/**
 * Turns a file's rows into import rows by a mapping.
 *
 * Fails, whatever the mapping says, when it takes in a column of performance data (M4), when there are too many
 * columns, when two columns fill one field, or when no column holds an id or an e-mail, or a name. Several columns
 * that name managers of one kind belong together in their order: the first id with the first e-mail and name.
 */
export function readRows(input: {
  rows: readonly FileRow[]
  columns: readonly MappedColumn[]
}): Result<ImportRow[], DomainError> {
  const fault = findMappingFault(input.columns)
  if (fault !== undefined) return fail(fault)
  const fields = input.columns.flatMap(({ index, target }) => {
    return target === null || readManagerTarget(target) !== undefined ? [] : [{ index, target: target as PersonTarget }]
  })
  const groups = groupManagers(input.columns)
  return ok(
    input.rows.map(({ rowNumber, cells }) => {
      const values = Object.fromEntries(fields.map(({ index, target }) => [target, readCell(cells, index)]))
      const managers = Object.fromEntries(groups.map(({ kind, columns }) => [kind, readMentions(cells, columns)]))
      return { rowNumber, values, managers }
    }),
  )
}

function findMappingFault(columns: readonly MappedColumn[]): DomainError | undefined {
  if (columns.length > MAX_COLUMNS) {
    const message = `This file has ${columns.length} columns; at most ${MAX_COLUMNS} can be read. Export fewer.`
    return { code: 'TOO_MANY_COLUMNS', message, path: ['columns'], facts: { limit: MAX_COLUMNS } }
  }
  const used = columns.filter((column) => column.target !== null)
  const refused = used.find(({ header }) => isPerformanceData(header) !== undefined)
  if (refused !== undefined) {
    const message = `“${refused.header}” holds performance data and cannot be imported (M4). Leave the column out.`
    const path = ['columns', String(refused.index)]
    return { code: 'PERFORMANCE_DATA', message, path, facts: { header: refused.header } }
  }
  const doubled = used.find(({ target }, place) => {
    return readManagerTarget(target!) === undefined && used.findIndex((other) => other.target === target) !== place
  })
  if (doubled !== undefined) {
    const message = `Two columns are set to fill “${doubled.target}”. Choose one of them.`
    return { code: 'TARGET_DOUBLED', message, path: ['columns', String(doubled.index)] }
  }
  return findMissingTarget(new Set(used.map((column) => column.target)))
}

function findMissingTarget(targets: ReadonlySet<ImportTarget | null>): DomainError | undefined {
  if (!targets.has('externalId') && !targets.has('email')) {
    const message = 'No column holds an id or an e-mail, so people cannot be told apart. Choose one.'
    return { code: 'KEY_NOT_MAPPED', message, path: ['columns'] }
  }
  if (!targets.has('fullName') && !targets.has('givenName') && !targets.has('familyName')) {
    return { code: 'NAME_NOT_MAPPED', message: 'No column holds a name. Choose one.', path: ['columns'] }
  }
  return undefined
}

/** Columns of managers by kind, and by which of several managers of that kind they describe. */
interface ManagerGroup {
  readonly kind: ReportingLineKind
  readonly columns: readonly Partial<Record<ManagerReference, number>>[]
}

function groupManagers(columns: readonly MappedColumn[]): ManagerGroup[] {
  return REPORTING_LINE_KINDS.flatMap((kind) => {
    const groups: Partial<Record<ManagerReference, number>>[] = []
    for (const { index, target } of columns) {
      const manager = target === null ? undefined : readManagerTarget(target)
      if (manager?.kind !== kind) continue
      const open = groups.find((group) => group[manager.by] === undefined)
      if (open === undefined) groups.push({ [manager.by]: index })
      else open[manager.by] = index
    }
    return groups.length === 0 ? [] : [{ kind, columns: groups }]
  })
}

function readMentions(cells: readonly string[], groups: ManagerGroup['columns']): ManagerMention[] {
  return groups.flatMap((group) => {
    const mention = {
      externalId: readCell(cells, group.ExternalId).trim(),
      email: readCell(cells, group.Email).trim(),
      fullName: readCell(cells, group.Name).trim(),
    }
    const isGiven = mention.externalId !== '' || mention.email !== '' || mention.fullName !== ''
    return isGiven ? [mention] : []
  })
}

/** A cell's text; one unit more than the limit is kept, so that whoever checks lengths sees that it was passed. */
function readCell(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').slice(0, MAX_CELL_CHARS + 1)
}
