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

/** A row that is drawn, or the height of rows that are not. */
export type RowPart = { row: number } | { gap: number; key: string }

/** The rows in sight and `kept`, wherever that is, in their order, with gaps for all others: who has the focus keeps it out of sight. */
export function partsOf(given: { count: number; rowHeight: number; first: number; last: number; kept: number }): RowPart[] {
  const { count, rowHeight, first, last, kept } = given
  const isOutside = kept >= 0 && kept < count && (kept < first || kept >= last)
  const seen = Array.from({ length: last - first }, (_, at) => first + at)
  const rows = !isOutside ? seen : kept < first ? [kept, ...seen] : [...seen, kept]
  const parts: RowPart[] = []
  let next = 0
  for (const row of rows) {
    if (row > next) parts.push({ gap: (row - next) * rowHeight, key: row === first ? 'before' : 'between' })
    parts.push({ row })
    next = row + 1
  }
  if (next < count) parts.push({ gap: (count - next) * rowHeight, key: 'after' })
  return parts
}

/**
 * Draws only the rows that are in sight of a box that scrolls, all of one height, below a heading that stays; and
 * `kept`, the row that has the focus or would get it.
 */
export function useRowWindow({ count, rowHeight, headHeight, kept }: {
  count: number
  rowHeight: number
  headHeight: number
  kept: number
}) {
  const own = useRef<HTMLDivElement>(null)
  const { ref: sized, height: measured } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(own, sized)
  const [top, setTop] = useState(0)
  const height = measured === 0 ? assumedHeight : measured
  const { first, last } = rowsInSight({ count, rowHeight, top, height })
  return {
    ref,
    parts: partsOf({ count, rowHeight, first, last, kept }),
    onScroll: (event: UIEvent<HTMLElement>) => setTop(event.currentTarget.scrollTop),
    reveal: (row: number) => {
      const next = scrollTopFor(row, { rowHeight, headHeight, top, height })
      if (own.current === null || next === top) return
      own.current.scrollTop = next
      setTop(next)
    },
    /** Scrolls by rows, so that one that others have pushed away stays where it was on the screen. */
    shift: (rows: number) => {
      if (own.current === null || rows === 0) return
      own.current.scrollTop += rows * rowHeight
      setTop(own.current.scrollTop)
    },
  }
}
