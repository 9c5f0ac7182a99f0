import { mountApp } from '../ui/app/mount-app.tsx'
import { createGraphqlClient } from '../ui/graphql/client.ts'
import { setUpLanguage } from '../ui/i18n/setup.ts'
import { SignInPage } from '../ui/sign-in/sign-in-page.tsx'

setUpLanguage({})
mountApp({
  client: createGraphqlClient({}),
  children: <SignInPage title="Your mentoring" intro="Ithaca portal" to="/" />,
})
