import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useRef, useState, type UIEvent } from 'react'

const overscanRows = 8
const assumedHeight = 600

/** Which rows of a long list to draw, by index: from `first` up to, not with, `last`. */
export function rowsInSight(given: { count: number; rowHeight: number; top: number; height: number }) {
  const { count, rowHeight, top, height } = given
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - overscanRows)
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + overscanRows)
  return { first, last: Math.max(first, last) }
}

/** Where a box must stand so that a row is in sight below a heading that stays; as it stands, when it is already. */
export function scrollTopFor(row: number, given: { rowHeight: number; headHeight: number; top: number; height: number }): number {
  const { rowHeight, headHeight, top, height } = given
  const start = row * rowHeight
  if (start < top) return start
  return Math.max(top, start + rowHeight + headHeight - height)
}

/**
 * Draws only the rows that are in sight of a box that scrolls, all of one height, below a heading that stays. `before`
 * and `after` are the heights of what is left out.
 */
export function useRowWindow({ count, rowHeight, headHeight }: { count: number; rowHeight: number; headHeight: number }) {
  const own = useRef<HTMLDivElement>(null)
  const { ref: sized, height: measured } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(own, sized)
  const [top, setTop] = useState(0)
  const height = measured === 0 ? assumedHeight : measured
  const { first, last } = rowsInSight({ count, rowHeight, top, height })
  return {
    ref,
    first,
    last,
    before: first * rowHeight,
    after: (count - last) * rowHeight,
    onScroll: (event: UIEvent<HTMLElement>) => setTop(event.currentTarget.scrollTop),
    reveal: (row: number) => {
      const next = scrollTopFor(row, { rowHeight, headHeight, top, height })
      if (own.current === null || next === top) return
      own.current.scrollTop = next
      setTop(next)
    },
  }
}
