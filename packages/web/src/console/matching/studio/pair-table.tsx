import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { NothingFound } from '../../../ui/states/nothing-found.tsx'
import { PairGrid } from './pair-grid.tsx'
import { arrangeRows, pairRows } from './rows.ts'
import { useWorkbench } from './studio-context.ts'

const route = getRouteApi('/frame/programs/$programId/matching/studio')

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
