import { useSyncExternalStore } from 'react'

export const rowHeights = ['roomy', 'close'] as const
export type RowHeight = (typeof rowHeights)[number]

const key = 'ithaca.rows'
const listeners = new Set<() => void>()

const read = (): RowHeight => (localStorage.getItem(key) === 'close' ? 'close' : 'roomy')

/** Puts the stored height of table rows on the page; style sheets read it there. Call once, before anything is drawn. */
export function applyRowHeight(): void {
  document.documentElement.dataset['rows'] = read()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How high table rows are in this browser, and changing it. */
export function useRowHeight(): readonly [RowHeight, (height: RowHeight) => void] {
  const height = useSyncExternalStore(subscribe, read)
  const set = (next: RowHeight) => {
    localStorage.setItem(key, next)
    applyRowHeight()
    for (const listener of listeners) listener()
  }
  return [height, set]
}
