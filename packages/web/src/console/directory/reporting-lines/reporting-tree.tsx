import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './reporting-tree.module.css'
import { TreeItem } from './tree-item.tsx'
import { moveByKey, type Path, type TreeRow } from './tree-rows.ts'

/**
 * The visible rows as an accessible tree: one tab stop, arrow keys, Home and End, Enter to open a person's page.
 * Rows out of sight are neither laid out nor painted (`content-visibility`), so thousands may be open.
 */
export function ReportingTree({ rows, activeKey, onActivate, onOpen, onClose, onVisit }: {
  rows: TreeRow[]
  activeKey: string | undefined
  onActivate: (row: TreeRow) => void
  onOpen: (path: Path) => void
  onClose: (path: Path) => void
  onVisit: (personId: string) => void
}) {
  const { t } = useTranslation('console')
  const tree = useRef<HTMLDivElement>(null)
  const active = Math.max(0, rows.findIndex((row) => row.key === activeKey))
  useEffect(() => {
    if (activeKey === undefined) return
    const item = tree.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest' })
  }, [activeKey])

  const pressKey = (event: KeyboardEvent) => {
    const row = rows[active]
    if (row === undefined) return
    if (event.key === 'Enter') return onVisit(row.node.person.id)
    const move = moveByKey(event.key, rows, active)
    if (move === undefined) return
    event.preventDefault()
    switch (move.kind) {
      case 'open': return onOpen(move.path)
      case 'close': return onClose(move.path)
      case 'go': {
        const next = rows[move.index]
        return next === undefined ? undefined : onActivate(next)
      }
    }
  }
  const press = useCallback((row: TreeRow) => {
    onActivate(row)
    if (row.isOpen) onClose(row.path)
    else if (row.canOpen) onOpen(row.path)
  }, [onActivate, onClose, onOpen])
  return (
    <div
      className={classes.tree}
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={t('lines.treeLabel')}
      onKeyDown={pressKey}
    >
      {rows.map((row, index) => <TreeItem key={row.key} row={row} isActive={index === active} onPress={press} />)}
    </div>
  )
}
