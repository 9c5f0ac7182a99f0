import type { ReactNode } from 'react'
import classes from './app-shell.module.css'

/** The main region of a page outside the frame: before one is signed in, or when the frame itself failed. */
export function BarePage({ children }: { children: ReactNode }) {
  return <main id="content" className={classes.main}>{children}</main>
}
