import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SignInPage } from '../../ui/sign-in/sign-in-page.tsx'

const route = getRouteApi('/sign-in')

export function SignIn() {
  const { t } = useTranslation('portal')
  const { to } = route.useSearch()
  return <SignInPage title={t('access.signInTitle')} intro={t('access.signInIntro')} to={to ?? '/'} />
}
