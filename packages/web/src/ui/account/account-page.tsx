import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../shell/page-title.tsx'
import { PasskeysSection } from './passkeys-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** One's own way in: passkeys, and where one is signed in. The same in both apps; what is one app's own comes below. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <>
      <PageTitle title={t('accountPage.title')} lead={t('accountPage.lead')} />
      <Stack gap="lg">
        <PasskeysSection />
        <SessionsSection />
        {children}
      </Stack>
    </>
  )
}
