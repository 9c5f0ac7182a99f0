import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { RuleCosts } from '../rule-costs.tsx'
import { StudioRuleCostsQuery } from './documents.ts'
import { useWorkbench } from './studio-context.ts'
import { useFresh } from './use-fresh.ts'

const pollMilliseconds = 800

/** What each rule costs in the scenario; worked out when somebody asks, anew for each scenario. */
export function StudioCosts() {
  const { t } = useTranslation('console')
  const { studio, scenario } = useWorkbench()
  const context = useFresh(scenario.revision)
  const query = useQuery({ query: StudioRuleCostsQuery, variables: { studioId: studio.id }, context })
  const [{ data, fetching }, execute] = query
  const isReady = data?.studioRuleCosts.isReady === true
  useEffect(() => {
    if (isReady || fetching) return undefined
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), pollMilliseconds)
    return () => clearTimeout(timer)
  }, [execute, fetching, isReady])
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('studio.costsLead')}</Text>
      <QueryView query={query}>
        {({ studioRuleCosts }) => (studioRuleCosts.isReady
          ? <RuleCosts costs={studioRuleCosts.costs} />
          : <Text aria-live="polite">{t('studio.costsWorking')}</Text>)}
      </QueryView>
    </Stack>
  )
}
