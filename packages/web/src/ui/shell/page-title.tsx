import { Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTitleSegment } from './title-segments.ts'

let isFirstPage = true

/**
 * A page's heading. Sets the document's title, and takes the focus when the page was reached by a link, so that a
 * screen reader and the keyboard begin where the eye does. `part` names the tab within the page in the title.
 */
export function PageTitle({ title, part, lead, actions, above }: {
  title: string
  part?: string | undefined
  lead?: ReactNode
  actions?: ReactNode
  above?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitleSegment('page', title)
  useTitleSegment('tab', part)
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])
  return (
    <Group justify="space-between" align="flex-end" mb="lg" gap="md">
      <Stack gap={6} miw={0} flex="1 1 20rem">
        {above}
        <Title order={1} ref={heading} tabIndex={-1}>{title}</Title>
        {lead !== undefined && <Text c="dimmed" maw="44rem" component="div">{lead}</Text>}
      </Stack>
      {actions !== undefined && <Group gap="sm">{actions}</Group>}
    </Group>
  )
}
