import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../../ui/dates/when.tsx'
import { LiftButton, type LiftableRule } from './lift-button.tsx'

/** The lock or veto that holds for two people: why, until when, and lifting it. */
export function StandingRule({ rule, onLifted }: {
  rule: LiftableRule & { kind: 'LOCK' | 'VETO'; reason: string; endsOn: string | null; canLift: boolean }
  onLifted: () => void
}) {
  const { t } = useTranslation('console')
  return (
    <Stack gap={4} align="flex-start">
      <Text fw={600}>{t(`pairRules.kinds.${rule.kind}`)}</Text>
      <Text>{rule.reason}</Text>
      {rule.endsOn !== null && <Text size="sm">{t('pairRules.endsOn')}: <When day={rule.endsOn} /></Text>}
      {rule.canLift && <LiftButton key={rule.id} rule={rule} onLifted={onLifted} />}
    </Stack>
  )
}
