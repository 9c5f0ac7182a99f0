import { Group, Progress, Stack, Text } from '@mantine/core'
import type { Report } from './documents.ts'

type Table = Report['tables'][number]

/** The same tones in each row; neighbours differ in light as well, so that colour alone says nothing. */
const tones = ['aegean.8', 'olive.5', 'sand.6', 'aegean.4', 'gray.6', 'olive.8']

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** A drawing of a table whose columns divide its rows. The table below it says the same, so this is not read out. */
export function ReportBars({ table }: { table: Table }) {
  if (table.columns.length < 2) return null
  return (
    <Stack gap="xs" aria-hidden>
      {table.rows.map(({ label, counts }) => (
        <div key={label}>
          {table.rows.length > 1 && <Text size="sm">{label}</Text>}
          <Progress.Root size="lg">
            {counts.map((count, at) => (
              <Progress.Section
                key={table.columns[at]}
                value={sum(counts) === 0 ? 0 : (count * 100) / sum(counts)}
                color={tones[at % tones.length] ?? 'gray.6'}
              />
            ))}
          </Progress.Root>
        </div>
      ))}
      <Group gap="md">
        {table.columns.map((column, at) => (
          <Group key={column} gap={6} wrap="nowrap">
            <Progress.Root size="lg" w={16}><Progress.Section value={100} color={tones[at % tones.length] ?? 'gray.6'} /></Progress.Root>
            <Text size="sm">{column}</Text>
          </Group>
        ))}
      </Group>
    </Stack>
  )
}
