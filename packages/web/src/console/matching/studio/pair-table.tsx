import { Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { NothingFound } from '../../../ui/states/nothing-found.tsx'
import { useRowWindow } from '../../../ui/table/use-row-window.ts'
import { arrangeRows, pairRows, type PairRow } from './rows.ts'
import { SortHeader } from './sort-header.tsx'
import { useWorkbench } from './studio-context.ts'
import classes from './pair-table.module.css'

const route = getRouteApi('/frame/programs/$programId/matching/studio')
const rowHeight = 48
const headHeight = 40
const pageRows = 10

/** All pairs of the scenario, drawn only where one looks: ten thousand are as quick as ten. */
export function PairTable() {
  const { t } = useTranslation('console')
  const { studio, scenario } = useWorkbench()
  const { find = '', sort = 'fit' } = route.useSearch()
  const navigate = route.useNavigate()
  const deferred = useDeferredValue(scenario)
  const all = useMemo(() => pairRows(studio, deferred), [studio, deferred])
  const rows = useMemo(() => arrangeRows(all, { find, sort }), [all, find, sort])
  const search = (text: string) =>
    void navigate({ search: (before) => ({ ...before, find: text === '' ? undefined : text }), replace: true, resetScroll: false })
  return (
    <Stack gap="sm">
      <SearchField label={t('studio.find')} value={find} onChange={search} />
      {all.length === 0 && <FirstUse order={4} title={t('matching.noPairsTitle')}>{t('matching.noPairs')}</FirstUse>}
      {all.length > 0 && rows.length === 0 && <NothingFound onClear={() => search('')} />}
      {rows.length > 0 && (
        <>
          <Text size="sm" c="dimmed" className="numbers">
            {t('studio.shown', { shown: rows.length, total: all.length })} · {t('studio.tableHelp')}
          </Text>
          <PairGrid rows={rows} />
        </>
      )}
    </Stack>
  )
}

function PairGrid({ rows }: { rows: PairRow[] }) {
  const { t } = useTranslation('console')
  const { mentor, mentoree } = route.useSearch()
  const navigate = route.useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  const [marked, setMarked] = useState(0)
  const mustFocus = useRef(false)
  const current = Math.min(marked, rows.length - 1)
  const { ref, first, last, before, after, onScroll, reveal } = useRowWindow({ count: rows.length, rowHeight, headHeight })
  const drawn = rows.slice(first, last).map((row, at) => ({ row, index: first + at }))
  const reach = Math.min(Math.max(current, first), last - 1)
  useEffect(() => {
    if (!mustFocus.current) return
    mustFocus.current = false
    body.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true })
  }, [current])
  const choose = (index: number, row: PairRow) => {
    setMarked(index)
    void navigate({ search: (known) => ({ ...known, mentor: row.mentorId, mentoree: row.mentoreeId }), replace: true, resetScroll: false })
  }
  const press = (event: KeyboardEvent) => {
    const target = rowAfter(event.key, current, rows.length)
    if (target === undefined) return
    event.preventDefault()
    mustFocus.current = target !== current
    reveal(target)
    setMarked(target)
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
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {drawn.map(({ row, index }) => {
            const isChosen = row.mentorId === mentor && row.mentoreeId === mentoree
            return (
              <tr key={row.key} aria-rowindex={index + 2} data-chosen={isChosen || undefined} style={{ height: rowHeight }}>
                <td>
                  <UnstyledButton
                    className={classes.name}
                    data-row={index}
                    tabIndex={index === reach ? 0 : -1}
                    aria-current={isChosen}
                    onKeyDown={press}
                    onClick={() => choose(index, row)}
                  >
                    {row.mentoree}
                  </UnstyledButton>
                </td>
                <td>{row.mentor}{row.isLocked && <em> · {t('studio.locked')}</em>}</td>
                <td className={classes.number}>{(row.fit / 1_000_000).toFixed(3)}</td>
              </tr>
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
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
  const target = targets[key]
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target))
}
