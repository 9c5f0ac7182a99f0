import { Stack, Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'

/** A part of a page under a heading of its own. */
export function Section({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} id={id}>{title}</Title>
      {lead !== undefined && <Text c="dimmed" maw="40rem">{lead}</Text>}
      {children}
    </Stack>
  )
}
