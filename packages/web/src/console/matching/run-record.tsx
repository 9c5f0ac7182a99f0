import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../ui/dates/format.ts'
import { When } from '../../ui/dates/when.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { CheckRun } from './check-run.tsx'
import { RuleCosts } from './rule-costs.tsx'
import type { Run, Summary } from './documents.ts'

const shownHash = 12
const stages = ['reading', 'matching', 'saving'] as const

/** What the run was made from, so that it can be made again; and having just that checked. */
export function RunRecord({ run, summary }: { run: Run; summary: Summary }) {
  const { t } = useTranslation('console')
  if (run.inputsHash === null) return null
  const timed = summary.stages.flatMap(({ stage, seconds }) => {
    const known = stages.find((each) => each === stage)
    return known === undefined ? [] : [t('matching.stageSeconds', { stage: t(`matching.stageNames.${known}`), seconds: formatDecimal(seconds, 2) })]
  })
  const { replay } = run
  return (
    <details>
      <summary>{t('matching.record')}</summary>
      <Stack gap="sm" mt="sm">
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('matching.reproducible', { hash: run.inputsHash.slice(0, shownHash), engine: run.engineVersion ?? '' })}
          {run.outcomeHash !== null && ` ${t('matching.outcome', { hash: run.outcomeHash.slice(0, shownHash) })}`}
        </Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('matching.plugins')} {run.plugins.map(({ pluginId, version, hash }) =>
            `${pluginId} ${version}${hash === null ? '' : ` (${hash.slice(0, shownHash)})`}`).join(', ')}
        </Text>
        {timed.length > 0 && <Text size="sm" c="dimmed">{timed.join(', ')}</Text>}
        {replay !== null && (
          <>
            <Notice tone={replay.isIdentical ? 'well' : 'needs'} announce="polite">
              <Text>{t(replay.isIdentical ? 'compare.identical' : 'compare.different')}</Text>
              <Text size="sm"><When instant={replay.checkedAt} /></Text>
            </Notice>
            <Text fw={600}>{t('compare.costs')}</Text>
            <RuleCosts costs={replay.ruleCosts} />
          </>
        )}
        <Text size="sm">{t('matching.replayLead')}</Text>
        <CheckRun runId={run.id} job={run.replayJob} label={t('matching.replay')} />
      </Stack>
    </details>
  )
}
