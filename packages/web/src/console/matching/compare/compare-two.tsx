import { useTranslation } from 'react-i18next'
import { getRouteApi } from '@tanstack/react-router'
import { Text } from '@mantine/core'
import { useQuery } from 'urql'
import { Section } from '../../../ui/shell/section.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { CompareCosts } from './compare-costs.tsx'
import { CompareEvenness } from './compare-evenness.tsx'
import { CompareFigures } from './compare-figures.tsx'
import { DifferingPairs } from './differing-pairs.tsx'
import { ScenarioQuery, type Side } from './documents.ts'

const route = getRouteApi('/frame/programs/$programId/matching/compare')

/** Two scenarios side by side: figures, weights, evenness, what rules cost, and the pairs that differ. */
export function CompareTwo({ first, second }: { first: Side; second: Side }) {
  const { t } = useTranslation('console')
  const { by = 'DEPARTMENT' } = route.useSearch()
  const firstQuery = useQuery({ query: ScenarioQuery, variables: { id: first.id, by } })
  const secondQuery = useQuery({ query: ScenarioQuery, variables: { id: second.id, by } })
  return (
    <QueryView query={firstQuery}>
      {({ node: one }) => (
        <QueryView query={secondQuery}>
          {({ node: other }) => {
            if (one?.__typename !== 'MatchingRun' || other?.__typename !== 'MatchingRun') return <Text>{t('matching.runGone')}</Text>
            const both = { first: { ...first, run: one }, second: { ...second, run: other } }
            return (
              <>
                <Section title={t('compare.figures')} lead={t('compare.lead')}><CompareFigures both={both} /></Section>
                <CompareEvenness both={both} by={by} />
                <CompareCosts both={both} />
                <DifferingPairs firstId={first.id} secondId={second.id} />
              </>
            )
          }}
        </QueryView>
      )}
    </QueryView>
  )
}
