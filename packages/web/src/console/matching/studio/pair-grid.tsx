import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { useShortcuts } from '../../../ui/keys/shortcuts.ts'
import { useRowWindow } from '../../../ui/table/use-row-window.ts'
import { placeOf, type Mark, type PairRow } from './rows.ts'
import { SortHeader } from './sort-header.tsx'
import classes from './pair-grid.module.css'

const route = getRouteApi('/frame/programs/$programId/matching/studio')
const rowHeight = 48
const headHeight = 40
const pageRows = 10
const millionths = 1_000_000

/**
 * The pairs as a table that one walks through by arrow keys, or by `j` and `k` from anywhere. Who has the focus keeps it,
 * and their place on the screen, when the pairs are solved anew.
 */
export function PairGrid({ rows }: { rows: PairRow[] }) {
  const { t } = useTranslation('console')
  const { mentor, mentoree } = route.useSearch()
  const navigate = route.useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  const [mark, setMark] = useState<Mark>({ index: 0 })
  const mustFocus = useRef(false)
  const current = placeOf(mark, rows)
  const { ref, parts, onScroll, reveal, shift } = useRowWindow({ count: rows.length, rowHeight, headHeight, kept: current })
  const focusCurrent = () => body.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true })
  useEffect(() => {
    if (!mustFocus.current) return
    mustFocus.current = false
    focusCurrent()
  })
  const known = useRef({ rows, current })
  useLayoutEffect(() => {
    const before = known.current
    known.current = { rows, current }
    if (before.rows === rows || body.current?.contains(document.activeElement) !== true) return
    shift(current - before.current)
    focusCurrent()
  })
  const put = (index: number) => {
    const row = rows[index]
    if (row !== undefined) setMark({ index, key: row.key, mentoreeId: row.mentoreeId })
  }
  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index))
    mustFocus.current = true
    reveal(target)
    put(target)
  }
  const isInside = () => body.current?.contains(document.activeElement) === true
  useShortcuts([
    { keys: 'j', label: t('studio.nextPair'), run: () => goTo(isInside() ? current + 1 : current) },
    { keys: 'k', label: t('studio.previousPair'), run: () => goTo(isInside() ? current - 1 : current) },
  ])
  const choose = (index: number, row: PairRow) => {
    put(index)
    void navigate({ search: (before) => ({ ...before, mentor: row.mentorId, mentoree: row.mentoreeId }), replace: true, resetScroll: false })
  }
  const press = (event: KeyboardEvent) => {
    const target = rowAfter(event.key, current, rows.length)
    if (target === undefined) return
    event.preventDefault()
    goTo(target)
  }
  return (
    <div ref={ref} className={classes.box} onScroll={onScroll}>
      <table className={classes.grid} aria-rowcount={rows.length + 1}>
        <caption><VisuallyHidden>{t('studio.table')}</VisuallyHidden></caption>
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader column="mentoree" label={t('studio.mentoree')} />
            <SortHeader column="mentor" label={t('studio.mentor')} />
            <SortHeader column="fit" label={t('studio.fit')} isNumber />
          </tr>
        </thead>
        <tbody ref={body}>
          {parts.map((part) => {
            if ('gap' in part) return <tr key={part.key} aria-hidden style={{ height: part.gap }} />
            const index = part.row
            const row = rows[index]
            if (row === undefined) return null
            const isChosen = row.mentorId === mentor && row.mentoreeId === mentoree
            // By place, not by pair: the button that has the focus stays the same one when others move in.
            return (
              <tr key={index} aria-rowindex={index + 2} data-chosen={isChosen || undefined} style={{ height: rowHeight }}>
                <td>
                  <UnstyledButton
                    className={classes.name}
                    data-row={index}
                    tabIndex={index === current ? 0 : -1}
                    aria-current={isChosen}
                    onKeyDown={press}
                    onFocus={() => put(index)}
                    onClick={() => choose(index, row)}
                  >
                    {row.mentoree}
                  </UnstyledButton>
                </td>
                <td>{row.mentor}{row.isLocked && <em> · {t('studio.locked')}</em>}</td>
                <td className={classes.number}>{formatDecimal(row.fit / millionths, 3)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Where a key leads in a list; undefined when it leads nowhere. */
function rowAfter(key: string, current: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + pageRows, PageUp: current - pageRows, Home: 0, End: count - 1,
  }
  return targets[key]
}
