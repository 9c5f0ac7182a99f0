import { Badge, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './reporting-tree.module.css'
import type { TreeRow } from './tree-rows.ts'

const deepestIndent = 8

/** One person's place in the tree. Pressing it opens or closes what is below; the tree handles the keys. */
export const TreeItem = memo(function TreeItem({ row, isActive, onPress }: {
  row: TreeRow
  isActive: boolean
  onPress: (row: TreeRow) => void
}) {
  const { t } = useTranslation('console')
  const { person, kind, reportsCount, isInCycle } = row.node
  const reports = reportsCount > 0 ? t('lines.reports', { count: reportsCount }) : null
  const indent = Math.min(row.level - 1, deepestIndent)
  return (
    <div
      className={classes.item}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isActive}
      aria-expanded={row.canOpen ? row.isOpen : undefined}
      aria-busy={row.isLoading || undefined}
      style={{ paddingInlineStart: `calc(0.5rem + ${indent} * var(--tree-indent))` }}
      onClick={() => onPress(row)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        onPress(row)
      }}
    >
      <IconChevronRight aria-hidden className={classes.chevron} size={18} data-can-open={row.canOpen || undefined} />
      <div className={classes.who}>
        <Text truncate fw={500}>
          {person.fullName}
          {kind !== null && kind !== 'SOLID' && (
            <Text span size="sm" c="dimmed">{` · ${t(`enums.lineKind.${kind}`)}`}</Text>
          )}
        </Text>
        <Text truncate size="sm" c="dimmed">{[person.jobTitle, reports].filter(Boolean).join(' · ')}</Text>
      </div>
      {isInCycle && <Badge flex="none" color="terracotta">{t('lines.inCycle')}</Badge>}
    </div>
  )
})
