import { RouterProvider } from '@tanstack/react-router'
import { mountApp } from '../ui/app/mount-app.tsx'
import { createGraphqlClient } from '../ui/graphql/client.ts'
import { setUpLanguage } from '../ui/i18n/setup.ts'
import { cacheOptions } from './app/cache.ts'
import { router } from './app/router.tsx'
import { portalTexts } from './i18n/en/portal.ts'
import { stopReadingOffline } from './offline/read-offline.ts'
import { forgetRooms } from './room/device/forget-rooms.ts'
import { beforeSignOut } from '../ui/sign-in/auth-api.ts'

beforeSignOut(forgetRooms)
beforeSignOut(stopReadingOffline)
setUpLanguage({ portal: portalTexts })
mountApp({ client: createGraphqlClient(cacheOptions), children: <RouterProvider router={router} /> })
