import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../layout/section.tsx'

const points = ['questions', 'proposal', 'bothChoose', 'outside', 'pause'] as const

/** What somebody says yes to, and what they keep (M1, M5, M6). */
export function WhatYesMeans({ responseDays }: { responseDays: number }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('program.yesMeans')}>
      <List spacing="xs" maw="40rem">
        {points.map((point) => (
          <List.Item key={point}>{t(`program.yesPoints.${point}`, { count: responseDays })}</List.Item>
        ))}
      </List>
    </Section>
  )
}
