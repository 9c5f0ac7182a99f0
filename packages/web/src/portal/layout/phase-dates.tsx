import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import classes from './phase-dates.module.css'

type DatedPhase = { key: string; label: string; startsOn: string; endsOn: string; isCurrent?: boolean }

/** A program's or relationship's phases in order, with their days; `children` goes with the current one. */
export function PhaseDates({ phases, children }: { phases: readonly DatedPhase[]; children?: ReactNode }) {
  const { t } = useTranslation('portal')
  return (
    <ol className={classes.phases}>
      {phases.map(({ key, label, startsOn, endsOn, isCurrent = false }) => (
        <li key={key} className={classes.phase} aria-current={isCurrent ? 'step' : undefined}>
          <Text fw={600} component="span" display="block">
            {label}{isCurrent && <span className={classes.now}>{t('words.now')}</span>}
          </Text>
          <Text c="dimmed" component="span" display="block" className="numbers">
            <When day={startsOn} /> {t('words.until')} <When day={endsOn} />
          </Text>
          {isCurrent && children}
        </li>
      ))}
    </ol>
  )
}
