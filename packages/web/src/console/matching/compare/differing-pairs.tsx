import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { useQuery } from 'urql'
import type { CompareRunsQuery } from '../../../generated/console/graphql.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { ComparisonQuery } from './documents.ts'

type Pair = CompareRunsQuery['compareRuns']['differing'][number]

/** The pairs that are in one of two scenarios only, those of a mentoree beside each other. */
export function DifferingPairs({ firstId, secondId }: { firstId: string; secondId: string }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: ComparisonQuery, variables: { firstId, secondId } })
  const columns: Column<Pair>[] = [
    { key: 'mentoree', header: t('studio.mentoree'), renderCell: ({ mentoreeName }) => mentoreeName },
    { key: 'mentor', header: t('studio.mentor'), renderCell: ({ mentorName }) => mentorName },
    { key: 'where', header: t('compare.figure'), renderCell: ({ isInFirst }) => t(isInFirst ? 'compare.inFirst' : 'compare.inSecond') },
    { key: 'fit', header: t('studio.fit'), renderCell: ({ fit }) => formatDecimal(fit, 3), isNumber: true, hideBelow: 'xs' },
  ]
  return (
    <Section title={t('compare.differ')}>
      <QueryView query={query}>
        {({ compareRuns }) => {
          const { differing, samePairs, movedMentorees, onlyFirst, onlySecond } = compareRuns
          if (differing.length === 0) return <Text>{t('compare.allSame')}</Text>
          return (
            <>
              <Text>{t('compare.same', { count: samePairs })} {t('compare.movedLead', { count: movedMentorees })}</Text>
              <DataTable
                caption={t('compare.differ')}
                columns={columns}
                rows={differing}
                rowKey={({ mentorId, mentoreeId }) => `${mentorId} ${mentoreeId}`}
              />
              {differing.length < onlyFirst + onlySecond && <Text c="dimmed">{t('compare.shownOf', { count: differing.length })}</Text>}
            </>
          )
        }}
      </QueryView>
    </Section>
  )
}
