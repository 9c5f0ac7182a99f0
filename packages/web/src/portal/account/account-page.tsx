import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AccountPage as OwnWayIn } from '../../ui/account/account-page.tsx'
import { Section } from '../../ui/shell/section.tsx'

/** One's own way in, and what one can take along (M15). */
export function AccountPage() {
  const { t } = useTranslation('portal')
  return (
    <OwnWayIn>
      <Section title={t('account.ownData')} lead={t('account.ownDataLead')}>
        <Anchor href="/my-data.json" download>{t('ending.takeAlong')}</Anchor>
      </Section>
    </OwnWayIn>
  )
}
