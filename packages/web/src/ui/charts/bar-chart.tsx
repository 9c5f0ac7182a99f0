import { Table, Title } from '@mantine/core'
import { useId } from 'react'
import { formatCount } from '../dates/format.ts'
import classes from './bar-chart.module.css'

/** Counts as bars, with the table that says the same; a screen reader has the table alone. */
export function BarChart({ title, rangeLabel, countLabel, bars }: {
  title: string
  rangeLabel: string
  countLabel: string
  bars: readonly { label: string; count: number }[]
}) {
  const id = useId()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <section className={classes.chart} aria-labelledby={id}>
      <Title order={4} id={id}>{title}</Title>
      <div className={classes.parts}>
        <div className={classes.bars} aria-hidden>
          {bars.map(({ label, count }) => (
            <div key={label} className={classes.place}>
              <span className={classes.count}>{count > 0 && formatCount(count)}</span>
              <span className={classes.bar} style={{ height: `${(100 * count) / most}%` }} />
              <span className={classes.label}>{label}</span>
            </div>
          ))}
        </div>
        <Table className={classes.table} verticalSpacing={2} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr><Table.Th scope="col">{rangeLabel}</Table.Th><Table.Th scope="col" ta="end">{countLabel}</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bars.map(({ label, count }) => (
              <Table.Tr key={label}><Table.Td>{label}</Table.Td><Table.Td ta="end">{formatCount(count)}</Table.Td></Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  )
}
