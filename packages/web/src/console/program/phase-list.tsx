import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import classes from './phase-list.module.css'

type Phase = { key: string; label: string; startsOn: string; endsOn: string }

/** Dated phases in order; the current one is marked. */
export function PhaseList({ phases, currentKey }: { phases: Phase[]; currentKey?: string | undefined }) {
  const { t } = useTranslation('console')
  return (
    <ol className={classes.phases}>
      {phases.map((phase) => (
        <li key={phase.key} aria-current={phase.key === currentKey ? 'step' : undefined}>
          <Text fw={600}>
            {phase.label}
            {phase.key === currentKey && <Text span fw={400} c="dimmed">{` · ${t('programs.now')}`}</Text>}
          </Text>
          <Text size="sm" c="dimmed" className="numbers">
            <When day={phase.startsOn} /> – <When day={phase.endsOn} />
          </Text>
        </li>
      ))}
    </ol>
  )
}
