import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { Section } from '../layout/section.tsx'
import type { Agreement } from './loaded-relationship.ts'

/** Who has signed the present version, and when. */
export function Signatures({ agreement, myName, partnerName }: {
  agreement: Agreement
  myName: string
  partnerName: string
}) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('relationship.signatures')}>
      <Signature name={t('relationship.you', { name: myName })} signedAt={agreement.mySignedAt} />
      <Signature name={partnerName} signedAt={agreement.partnerSignedAt} />
    </Section>
  )
}

function Signature({ name, signedAt }: { name: string; signedAt: string | null }) {
  const { t } = useTranslation('portal')
  return (
    <div>
      <Text className="spoken" fw={600}>{name}</Text>
      <Text c="dimmed">
        {signedAt === null ? t('relationship.notSigned') : <>{t('relationship.signed')} <When instant={signedAt} /></>}
      </Text>
    </div>
  )
}
