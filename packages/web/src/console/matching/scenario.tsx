import { SegmentedControl, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/shell/section.tsx'
import { GroupsList } from './groups/groups-list.tsx'
import { PairsList } from './pairs-list.tsx'
import { PairPanel } from './pair-panel.tsx'
import classes from './scenario.module.css'
import { UnmatchedList } from './unmatched-list.tsx'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

/** A scenario's groups, if it forms any, or its pairs, with one pair explained beside them; or those without a pair and why. */
export function Scenario({ runId, hasGroups }: { runId: string; hasGroups: boolean }) {
  const { t } = useTranslation('console')
  const { view, pair } = route.useSearch()
  const navigate = route.useNavigate()
  const first = hasGroups ? 'groups' : 'pairs'
  const shown = view ?? first
  const show = (next: string) => void navigate({
    search: next === first ? {} : { view: next === 'unmatched' ? 'unmatched' : 'pairs' }, resetScroll: false,
  })
  return (
    <Stack gap="md">
      <SegmentedControl
        className={classes.views}
        aria-label={t('matching.views')}
        value={shown}
        data={[
          ...(hasGroups ? [{ value: 'groups', label: t('groups.title') }] : []),
          { value: 'pairs', label: t('matching.pairs') },
          { value: 'unmatched', label: t('matching.unmatched') },
        ]}
        onChange={show}
      />
      {shown === 'unmatched' ? (
        <Section title={t('matching.unmatched')} lead={t('matching.unmatchedLead')}>
          <UnmatchedList runId={runId} />
        </Section>
      ) : (
        <div className={classes.scenario} data-has-pair={pair !== undefined || undefined}>
          {shown === 'groups'
            ? <GroupsList runId={runId} />
            : <Section title={t('matching.pairs')} lead={t('matching.pairsLead')}><PairsList runId={runId} /></Section>}
          {pair !== undefined && <PairPanel key={pair} pairId={pair} />}
        </div>
      )}
    </Stack>
  )
}
