import { Button, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { planEnding } from './documents.ts'

/** Setting a day for the closing conversation. */
export function PlanEnding({ life }: { life: LifeFieldsFragment }) {
  const { t } = useTranslation('portal')
  const [day, setDay] = useState('')
  const [isMissing, setMissing] = useState(false)
  const plan = useAction(planEnding)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(day === '')
    if (day !== '') void plan.run({ input: { relationshipId: life.id, closesOn: day } })
  }
  return (
    <Section title={t('ending.planTitle')} lead={t('ending.planText')}>
      <form onSubmit={submit}>
        <Stack gap="sm" align="flex-start">
          <TextInput
            type="date"
            label={t('ending.planDay')}
            value={day}
            error={isMissing ? t('ending.planMissing') : null}
            onChange={(event) => {
              setDay(event.currentTarget.value)
              setMissing(false)
            }}
          />
          <ProblemView problem={plan.problem} />
          <Button type="submit" variant="default" loading={plan.isPending}>{t('ending.plan')}</Button>
        </Stack>
      </form>
    </Section>
  )
}
