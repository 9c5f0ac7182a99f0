import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pageSize, type PagePosition } from './page-position.ts'

/**
 * Steps through a connection page by page. Cursors lead forwards only, so the way back is remembered; who came by a
 * link into the middle is taken to the first page.
 */
export function Pager({ position, shown, total, endCursor, hasNextPage, onMove, size = pageSize }: {
  position: PagePosition
  shown: number
  total: number
  endCursor: string | null
  hasNextPage: boolean
  onMove: (position: PagePosition) => void
  size?: number
}) {
  const { t } = useTranslation('ui')
  const [visited, setVisited] = useState<Record<number, PagePosition>>({})
  const from = position.from ?? 0
  const goOn = () => {
    if (endCursor === null) return
    setVisited({ ...visited, [from]: position })
    onMove({ after: endCursor, from: from + shown })
  }
  if (total <= size && from === 0) return null
  return (
    <Group justify="space-between" py="sm">
      <Text size="sm" c="dimmed" className="numbers">
        {t('range', { from: Math.min(from + 1, total), to: from + shown, total })}
      </Text>
      <Group gap="sm">
        <Button variant="default" disabled={from === 0} onClick={() => onMove(visited[Math.max(0, from - size)] ?? {})}>
          {t('previousPage')}
        </Button>
        <Button variant="default" disabled={!hasNextPage} onClick={goOn}>{t('nextPage')}</Button>
      </Group>
    </Group>
  )
}
