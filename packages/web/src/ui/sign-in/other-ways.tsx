import { Button, Stack, Text } from '@mantine/core'
import { IconFingerprint, IconLogin2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../states/notice.tsx'
import { startProviderSignIn, type AuthOptions } from './auth-api.ts'
import { signInWithPasskey } from './passkey-sign-in.ts'

/** The organisation's identity provider and passkeys, each one button. */
export function OtherWays({ options, to, onSignedIn }: { options: AuthOptions; to: string; onSignedIn: () => void }) {
  const { t } = useTranslation('ui')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<'passkey' | 'provider'>()
  const run = async (way: 'passkey' | 'provider', attempt: () => Promise<boolean>) => {
    setBusy(true)
    setProblem(undefined)
    const isDone = await attempt().catch(() => false)
    setBusy(false)
    if (!isDone) setProblem(way)
    else if (way === 'passkey') onSignedIn()
  }
  return (
    <Stack gap="sm" align="flex-start">
      {options.provider !== null && (
        <Button loading={isBusy} leftSection={<IconLogin2 aria-hidden size={18} />} onClick={() => void run('provider', () => startProviderSignIn(to))}>
          {t('signIn.provider', { name: options.provider })}
        </Button>
      )}
      {options.passkey && (
        <Button variant="default" loading={isBusy} leftSection={<IconFingerprint aria-hidden size={18} />} onClick={() => void run('passkey', signInWithPasskey)}>
          {t('signIn.passkey')}
        </Button>
      )}
      {problem !== undefined && <Notice tone="needs" announce="alert"><Text>{t(`signIn.problem.${problem}`)}</Text></Notice>}
    </Stack>
  )
}
