import { Stack, Text, Title, type TitleOrder } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './first-use.module.css'

/** A view's first use: what this place is for, and the one first step. */
export function FirstUse({ title, children, action, order = 2 }: {
  title: string
  children: ReactNode
  action?: ReactNode
  order?: TitleOrder
}) {
  return (
    <Stack className={classes.place} align="flex-start" gap="md">
      <Title order={order}>{title}</Title>
      <Text maw="38rem" component="div">{children}</Text>
      {action}
    </Stack>
  )
}
