import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { StepLink } from '../layout/step-link.tsx'

/** What is not here and what is not the reader's to see look alike; the way leads home. */
export function NotHere({ title }: { title: string }) {
  const { t } = useTranslation(['ui', 'portal'])
  return (
    <>
      <PageTitle title={title} lead={t('ui:failed.notFound')} />
      <StepLink to="/" variant="default">{t('ui:failed.goHome')}</StepLink>
    </>
  )
}

/** An address that leads nowhere. */
export function Lost() {
  const { t } = useTranslation('portal')
  return <NotHere title={t('frame.lost')} />
}
