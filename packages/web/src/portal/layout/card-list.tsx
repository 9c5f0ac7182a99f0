import type { ReactNode } from 'react'
import classes from './surface.module.css'

/** Things of one kind, one under the other, each on its own surface. */
export function CardList<Item>({ items, keyOf, children }: {
  items: readonly Item[]
  keyOf: (item: Item) => string
  children: (item: Item, index: number) => ReactNode
}) {
  return (
    <ul className={classes.list}>
      {items.map((item, index) => <li key={keyOf(item)} className={classes.surface}>{children(item, index)}</li>)}
    </ul>
  )
}
