import { Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTitleSegment } from './title-segments.ts'

/**
 * The heading of a page within a page, such as one run of a program. Names it in the document's title, and takes the
 * focus when the link that led here is gone.
 */
export function PartTitle({ title, above, lead, actions }: {
  title: string
  above?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitleSegment('part', title)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Group justify="space-between" align="flex-end" mb="md">
      <Stack gap={4} miw={0}>
        {above}
        <Title order={2} ref={heading} tabIndex={-1} className="title">{title}</Title>
        {lead !== undefined && <Text c="dimmed" size="sm" component="div">{lead}</Text>}
      </Stack>
      {actions !== undefined && <Group gap="sm">{actions}</Group>}
    </Group>
  )
}
