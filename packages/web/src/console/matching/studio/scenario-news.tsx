import { VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import type { Scenario } from './studio-context.ts'

/** A slider that is dragged solves many times; only where it comes to rest is read out. */
const restMilliseconds = 700

/** Says to screen readers what a scenario comes to, once it is solved; who looks sees it in the figures. */
export function ScenarioNews({ scenario, isSolving }: { scenario: Scenario; isSolving: boolean }) {
  const { t } = useTranslation('console')
  const { summary, moved, revision } = scenario
  const said = t('studio.news', {
    pairs: summary.pairs, unmatched: summary.unmatchedMentorees, fit: formatDecimal(summary.meanFit, 3), moved,
  })
  const [settled] = useDebouncedValue(isSolving ? undefined : { revision, said }, restMilliseconds)
  return <VisuallyHidden component="output">{settled?.said}</VisuallyHidden>
}
