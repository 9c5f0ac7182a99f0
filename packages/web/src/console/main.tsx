import { RouterProvider } from '@tanstack/react-router'
import { mountApp } from '../ui/app/mount-app.tsx'
import { createGraphqlClient } from '../ui/graphql/client.ts'
import { setUpLanguage } from '../ui/i18n/setup.ts'
import { applyRowHeight } from '../ui/table/row-height.ts'
import { cacheOptions } from './app/cache.ts'
import { router } from './app/router.tsx'
import { consoleTexts } from './i18n/en/console.ts'

applyRowHeight()
setUpLanguage({ console: consoleTexts })
mountApp({ client: createGraphqlClient(cacheOptions), children: <RouterProvider router={router} /> })
