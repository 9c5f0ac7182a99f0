import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { BarChart } from '../../../ui/charts/bar-chart.tsx'
import type { Scenario } from './studio-context.ts'

/** How the fits are spread, and how many mentorees mentors have; each chart with its table. */
export function ScenarioPicture({ summary }: { summary: Scenario['summary'] }) {
  const { t } = useTranslation('console')
  return (
    <Stack gap="xl">
      <BarChart
        title={t('studio.fitsTitle')}
        rangeLabel={t('studio.fitsRange')}
        countLabel={t('studio.fitsCount')}
        bars={summary.fitHistogram.map((count, bin) => ({
          label: `${formatDecimal(bin / 10, 1)}–${formatDecimal((bin + 1) / 10, 1)}`, count,
        }))}
      />
      <BarChart
        title={t('studio.loadsTitle')}
        rangeLabel={t('studio.loadsRange')}
        countLabel={t('studio.loadsCount')}
        bars={summary.mentorLoads.map((count, load) => ({ label: String(load), count }))}
      />
    </Stack>
  )
}
