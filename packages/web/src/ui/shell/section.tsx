import { Stack, Text, Title, type TitleOrder } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './section.module.css'

/** A part of a page with its own heading, on its own ground. */
export function Section({ title, lead, order = 2, children }: {
  title: string
  lead?: ReactNode
  order?: TitleOrder
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Stack gap="md">
        <Stack gap={4}>
          <Title order={order} id={id}>{title}</Title>
          {lead !== undefined && <Text c="dimmed" component="div" maw="44rem">{lead}</Text>}
        </Stack>
        {children}
      </Stack>
    </section>
  )
}
