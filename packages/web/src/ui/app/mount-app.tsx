import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '../theme/fonts.ts'
import '../theme/global.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider as GraphqlProvider, type Client } from 'urql'
import { cssVariables, theme } from '../theme/theme.ts'
import { guardMarkup } from './trusted-types.ts'

/** Puts an app on its page with everything that both apps need around them. Call `setUpLanguage` before. */
export function mountApp({ client, children }: { client: Client; children: ReactNode }): void {
  guardMarkup()
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element #root')
  createRoot(root).render(
    <StrictMode>
      <GraphqlProvider value={client}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <Notifications position="bottom-center" />
          {children}
        </MantineProvider>
      </GraphqlProvider>
    </StrictMode>,
  )
}
