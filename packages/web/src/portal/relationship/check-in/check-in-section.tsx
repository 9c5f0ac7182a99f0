import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../../layout/section.tsx'
import { StepLink } from '../../layout/step-link.tsx'
import type { LoadedRelationship } from '../loaded-relationship.ts'

/** That a check-in is open, and whether the reader has answered it. */
export function CheckInSection({ relationship: { id, checkIn } }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  if (checkIn === null) return null
  const isAnswered = checkIn.answers !== null
  return (
    <Section title={t('checkIn.section')}>
      <Text>{t(isAnswered ? 'checkIn.answered' : 'checkIn.open')}</Text>
      <div>
        <StepLink to="/relationships/$relationshipId/check-in" params={{ relationshipId: id }} variant="default">
          {t(isAnswered ? 'checkIn.change' : 'checkIn.answer')}
        </StepLink>
      </div>
    </Section>
  )
}
