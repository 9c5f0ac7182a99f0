import { Group, Paper, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconInfoCircle, IconMessage2Exclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './notice.module.css'

type Tone = 'well' | 'needs' | 'can'

const icons = { well: IconCircleCheck, needs: IconMessage2Exclamation, can: IconInfoCircle }

/**
 * A short message on coloured ground: `well` (olive), `needs` a person (terracotta), what `can` be done (blue).
 * `announce`: read out when it appears, at once for what went wrong, politely for what went well.
 */
export function Notice({ tone, title, children, announce }: {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  announce?: 'alert' | 'polite'
}) {
  const Icon = icons[tone]
  return (
    <Paper
      className={classes.notice}
      data-tone={tone}
      role={announce === 'alert' ? 'alert' : 'note'}
      aria-live={announce === 'polite' ? 'polite' : undefined}
      p="md"
    >
      <Group align="flex-start" gap="sm" wrap="nowrap">
        <Icon aria-hidden className={classes.icon} size={22} stroke={1.6} />
        <Stack gap={6} flex={1} miw={0}>
          {title !== undefined && <Text fw={600}>{title}</Text>}
          {children}
        </Stack>
      </Group>
    </Paper>
  )
}
