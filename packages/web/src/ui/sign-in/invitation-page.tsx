import { Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Wordmark } from '../shell/wordmark.tsx'
import { Notice } from '../states/notice.tsx'
import { postJson } from './auth-api.ts'
import classes from './sign-in-page.module.css'

/** Where an invitation leads. Opening the page takes nothing: who knows the address that it went to takes it. */
export function InvitationPage() {
  const { t } = useTranslation('ui')
  const [email, setEmail] = useState('')
  const [isSending, setSending] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => { document.title = `${t('signIn.invitationTitle')} · Ithaca` }, [t])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    setFailed(false)
    const answer = await postJson('/auth/invitation', { secret: window.location.hash.slice(1), email: email.trim() }).catch(() => undefined)
    if (answer?.ok === true) return window.location.assign('/')
    setSending(false)
    setFailed(true)
  }
  return (
    <main className={classes.page} id="content">
      <Stack gap="xl">
        <Stack gap="xs">
          <Wordmark />
          <Title order={1}>{t('signIn.invitationTitle')}</Title>
          <Text c="dimmed">{t('signIn.invitationIntro')}</Text>
        </Stack>
        {hasFailed && <Notice tone="needs" announce="alert"><Text>{t('signIn.invitationFailed')}</Text></Notice>}
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md" align="flex-start">
            <TextInput
              w="100%"
              required
              type="email"
              autoComplete="email"
              maxLength={254}
              label={t('signIn.email')}
              description={t('signIn.invitationEmailHelp')}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" loading={isSending}>{t('signIn.invitationTake')}</Button>
          </Stack>
        </form>
      </Stack>
    </main>
  )
}
