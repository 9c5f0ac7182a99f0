import { Stack, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './surface.module.css'

/**
 * What an answer has led to. It takes the focus when it appears because of what the reader just did (`isNew`), so
 * that a screen reader hears it and the keyboard goes on from there.
 */
export function Outcome({ title, isNew = false, children }: { title: string; isNew?: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])
  return (
    <Stack component="section" className={classes.surface} gap="sm" align="flex-start">
      <Title order={2} ref={heading} tabIndex={-1} className={classes.heading}>{title}</Title>
      {children}
    </Stack>
  )
}
