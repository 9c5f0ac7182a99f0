import { Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorView } from '../states/error-view.tsx'
import { Notice } from '../states/notice.tsx'
import { requestMagicLink } from './auth-api.ts'

type Stage = 'asking' | 'sending' | 'sent' | 'failed'

/** Asks for an e-mail address and has a link sent there; says the same whether or not the address is known. */
export function MagicLinkForm({ outbox }: { outbox: string | null }) {
  const { t } = useTranslation('ui')
  const [email, setEmail] = useState('')
  const [stage, setStage] = useState<Stage>('asking')
  const [isBad, setBad] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const isAddress = /^\S+@\S+$/.test(email.trim())
    setBad(!isAddress)
    if (!isAddress || stage === 'sending') return
    setStage('sending')
    setStage((await requestMagicLink(email.trim()).catch(() => false)) ? 'sent' : 'failed')
  }
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('signIn.emailTitle')}</Title>
      {stage === 'sent' ? (
        <Notice tone="well" announce="polite">
          <Text>{t('signIn.sent', { email: email.trim() })}</Text>
          {outbox !== null && (
            <Text>{t('signIn.outbox')} <Anchor href={outbox}>{t('signIn.outboxLink')}</Anchor></Text>
          )}
        </Notice>
      ) : (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Stack gap="sm" align="flex-start">
            <TextInput
              w="100%"
              type="email"
              autoComplete="email"
              maxLength={254}
              label={t('signIn.email')}
              description={t('signIn.emailHelp')}
              value={email}
              error={isBad ? t('signIn.badEmail') : null}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            {stage === 'failed' && <ErrorView error={{ kind: 'offline', requestId: undefined }} />}
            <Button type="submit" variant="default" loading={stage === 'sending'}>{t('signIn.send')}</Button>
          </Stack>
        </form>
      )}
    </Stack>
  )
}
