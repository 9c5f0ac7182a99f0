import { useTranslation } from 'react-i18next'
import type { ImportStatus } from '../../../generated/console/graphql.ts'
import classes from './step-marks.module.css'

const steps = ['import.stepFile', 'import.stepColumns', 'import.stepDryRun', 'import.stepDone'] as const

function currentStep(status: ImportStatus, isMapping: boolean): number {
  if (isMapping) return 1
  return status === 'COMMITTED' || status === 'UNDONE' || status === 'UNDOING' ? 3 : 2
}

/** Where an import stands among its four steps. */
export function StepMarks({ status, isMapping }: { status: ImportStatus; isMapping: boolean }) {
  const { t } = useTranslation('console')
  const current = currentStep(status, isMapping)
  return (
    <ol className={classes.steps} aria-label={t('import.steps')}>
      {steps.map((step, position) => (
        <li
          key={step}
          aria-current={position === current ? 'step' : undefined}
          data-done={position < current || undefined}
        >
          {t(step)}
        </li>
      ))}
    </ol>
  )
}
