import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './sort-header.module.css'

const route = getRouteApi('/frame/programs/$programId/matching/studio')

/** A column's heading that orders by it; once more turns it round. The best fit comes first, names from A. */
export function SortHeader({ column, label, isNumber = false }: {
  column: 'fit' | 'mentoree' | 'mentor'
  label: string
  isNumber?: boolean
}) {
  const { t } = useTranslation('console')
  const { sort = 'fit' } = route.useSearch()
  const navigate = route.useNavigate()
  const isSorted = sort === column || sort === `-${column}`
  const isTurned = sort === `-${column}`
  const isDescending = (column === 'fit') !== isTurned
  const sortOrder = isDescending ? 'descending' : 'ascending'
  const turn = () => void navigate({
    search: (before) => ({ ...before, sort: sort === column ? (`-${column}` as const) : column }),
    replace: true,
    resetScroll: false,
  })
  const Arrow = isDescending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" aria-sort={isSorted ? sortOrder : 'none'} data-is-number={isNumber || undefined} className={classes.header}>
      <UnstyledButton className={classes.button} aria-label={t('studio.sortBy', { column: label })} onClick={turn}>
        {label}{isSorted && <Arrow aria-hidden size={14} />}
      </UnstyledButton>
    </th>
  )
}
