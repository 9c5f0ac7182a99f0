import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './surface.module.css'

/**
 * A heading within a page. It takes the focus when it appears because of what the reader just did (`isNew`), so that
 * a screen reader hears it and the keyboard goes on from there.
 */
export function Heading({ title, id, isNew }: { title: string; id: string; isNew: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])
  return <Title order={2} id={id} ref={heading} tabIndex={-1} className={classes.heading}>{title}</Title>
}
