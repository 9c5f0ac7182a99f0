import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { callName } from '../text/names.ts'
import type { LoadedRelationship } from './loaded-relationship.ts'
import { termsWords } from './terms-words.ts'

/** What the two have agreed on, in a line, and whose signature is missing. */
export function AgreementSummary({ relationship }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  const { id, agreement, partner } = relationship
  const isMine = agreement.mySignedAt === null
  return (
    <Section title={t('relationship.agreement')}>
      <Text>{termsWords(t, agreement, agreement.meansOptions)}</Text>
      <Text c="dimmed">
        {agreement.isSigned && t('relationship.bothSigned')}
        {!agreement.isSigned && (isMine ? t('relationship.yourSignatureMissing') : t('relationship.waitsForPartner', { name: callName(partner) }))}
      </Text>
      <div>
        <StepLink
          to="/relationships/$relationshipId/agreement"
          params={{ relationshipId: id }}
          variant={isMine ? 'filled' : 'default'}
        >
          {t(isMine ? 'relationship.readAndSign' : 'relationship.readAgreement')}
        </StepLink>
      </div>
    </Section>
  )
}
