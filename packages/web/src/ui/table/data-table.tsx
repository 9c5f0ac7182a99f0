import { Table, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './data-table.module.css'

export type Column<Row> = {
  key: string
  header: string
  renderCell: (row: Row) => ReactNode
  /** Left out on screens narrower than this; the row's own page shows it. */
  hideBelow?: 'xs' | 'sm' | 'md'
  isNumber?: boolean
}

/**
 * A table of rows with a caption for screen readers; scrolls sideways within itself on narrow screens, and keeps its
 * head in sight on wide ones. The first column names the row. `selectedKey` marks the row that the page's detail shows.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, selectedKey, minWidth = 0 }: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  selectedKey?: string | undefined
  minWidth?: number
}) {
  const shown = (column: Column<Row>) => (column.hideBelow === undefined ? {} : { visibleFrom: column.hideBelow })
  return (
    <Table.ScrollContainer type="native" className={classes.box} minWidth={minWidth} tabIndex={0} aria-label={caption}>
      <Table className={classes.table} verticalSpacing="sm" horizontalSpacing="sm">
        <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} scope="col" ta={column.isNumber === true ? 'end' : 'start'} {...shown(column)}>
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)} data-list-row data-selected={rowKey(row) === selectedKey || undefined}>
              {columns.map((column) => (
                <Table.Td key={column.key} ta={column.isNumber === true ? 'end' : 'start'} {...shown(column)}>
                  {column.renderCell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
