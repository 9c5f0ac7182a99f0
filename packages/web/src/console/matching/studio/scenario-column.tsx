import { Loader, SegmentedControl, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { Facts } from '../../../ui/shell/facts.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { PairTable } from './pair-table.tsx'
import { ScenarioPicture } from './scenario-picture.tsx'
import { studioViews } from './search.ts'
import { useWorkbench } from './studio-context.ts'
import classes from './scenario-column.module.css'
import { StudioCosts } from './studio-costs.tsx'
import { StudioUnmatched } from './studio-unmatched.tsx'

const route = getRouteApi('/frame/programs/$programId/matching/studio')

const viewLabels = {
  pairs: 'studio.viewPairs', picture: 'studio.viewPicture', unmatched: 'studio.viewUnmatched', costs: 'studio.viewCosts',
} as const

/** What the weights come to: in figures, and as a table, a picture, those without a pair, or the price of rules. */
export function ScenarioColumn() {
  const { t } = useTranslation('console')
  const { scenario, isSolving } = useWorkbench()
  const { show: view = 'pairs' } = route.useSearch()
  const navigate = route.useNavigate()
  const { summary, moved, milliseconds } = scenario
  const solved = t(summary.isProvenOptimal ? 'studio.solved' : 'studio.solvedOnly', { count: milliseconds })
  return (
    <Section
      title={t('studio.scenario')}
      order={3}
      lead={(
        <span className={classes.state}>
          {isSolving ? <><Loader size="xs" aria-hidden /> {t('studio.solving')}</> : solved}
        </span>
      )}
    >
      <div className={classes.figures}>
        <Facts
          facts={[
            [t('matching.pairs'), summary.pairs],
            [t('matching.unmatchedMentorees'), t('matching.of', { count: summary.unmatchedMentorees, total: summary.mentorees })],
            [t('matching.meanFit'), formatDecimal(summary.meanFit, 3)],
            [t('matching.lowestFit'), formatDecimal(summary.lowestFit, 3)],
            [t('studio.against'), moved === 0 ? t('studio.movedNone') : t('studio.moved', { count: moved })],
          ]}
        />
      </div>
      {summary.restingLocks > 0 && <Text size="sm" c="var(--ithaca-needs)">{t('studio.resting', { count: summary.restingLocks })}</Text>}
      <SegmentedControl
        className={classes.views}
        fullWidth
        aria-label={t('studio.views')}
        value={view}
        data={studioViews.map((value) => ({ value, label: t(viewLabels[value]) }))}
        onChange={(next) => void navigate({
          search: (before) => ({ ...before, show: studioViews.find((each) => each === next && each !== 'pairs') }),
          resetScroll: false,
          replace: true,
        })}
      />
      {view === 'pairs' && <PairTable />}
      {view === 'picture' && <ScenarioPicture summary={summary} />}
      {view === 'unmatched' && <StudioUnmatched />}
      {view === 'costs' && <StudioCosts />}
    </Section>
  )
}
