import { Stack, Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { Heading } from './heading.tsx'

/** A part of a page under a heading of its own; `isNew` when it appears because of what the reader just did. */
export function Section({ title, lead, isNew = false, children }: {
  title: string
  lead?: ReactNode
  isNew?: boolean
  children: ReactNode
}) {
  const id = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Heading title={title} id={id} isNew={isNew} />
      {lead !== undefined && <Text c="dimmed" maw="40rem">{lead}</Text>}
      {children}
    </Stack>
  )
}
