import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './audit-changes.module.css'

interface Change {
  readonly table: string
  readonly kind: string
  readonly rowCount: number
  readonly rows: unknown
}

type Row = { before?: Record<string, unknown> | null; after?: Record<string, unknown> | null }

const shown = (value: unknown) => (value === undefined ? '' : JSON.stringify(value))

/** What an act changed, folded away: rows before and after. */
export function AuditChanges({ changes, requestId }: { changes: readonly Change[]; requestId: string }) {
  const { t } = useTranslation('console')
  return (
    <details className={classes.changes}>
      <summary>{changes.length === 0 ? t('administration.noRows') : changes.map(({ table, rowCount }) => `${table} (${rowCount})`).join(', ')}</summary>
      {changes.map((change) => (
        <div key={`${change.table} ${change.kind}`}>
          <Text size="sm" fw={600}>{change.kind} {change.table}</Text>
          {(change.rows as Row[]).map((row, at) => <RowChange key={`${change.table} ${at}`} row={row} />)}
        </div>
      ))}
      <Text size="sm" c="dimmed">{t('administration.request', { id: requestId })}</Text>
    </details>
  )
}

function RowChange({ row }: { row: Row }) {
  const fields = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])]
  return (
    <ul className={classes.fields}>
      {fields.map((field) => (
        <li key={field}>{field}: {row.before ? `${shown(row.before[field])} → ` : ''}{shown(row.after?.[field])}</li>
      ))}
    </ul>
  )
}
