import { Stack } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { Heading } from './heading.tsx'
import classes from './surface.module.css'

/** What an answer has led to, on a surface of its own; `isNew` right after the reader gave it. */
export function Outcome({ title, isNew = false, children }: { title: string; isNew?: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <Stack component="section" className={classes.surface} gap="sm" align="flex-start" aria-labelledby={id}>
      <Heading title={title} id={id} isNew={isNew} />
      {children}
    </Stack>
  )
}
