import { Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Wordmark } from '../../ui/shell/wordmark.tsx'
import classes from '../../ui/sign-in/sign-in-page.module.css'
import { Notice } from '../../ui/states/notice.tsx'
import { setUp, type SetupFailure } from './set-up.ts'

/** Where the one-time link of an empty start leads: an organisation and its first administrator. */
export function SetupPage() {
  const { t } = useTranslation('console')
  const [form, setForm] = useState({ organisationName: '', fullName: '', email: '' })
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<SetupFailure>()
  useEffect(() => { document.title = `${t('setup.title')} · Ithaca` }, [t])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    const failed = await setUp({ ...form, token: window.location.hash.slice(1) })
    if (failed === undefined) return window.location.assign('/')
    setFailure(failed)
    setSending(false)
  }
  const field = (name: keyof typeof form, type: string, autoComplete: string) => (
    <TextInput
      w="100%"
      required
      type={type}
      autoComplete={autoComplete}
      maxLength={name === 'organisationName' ? 120 : 200}
      label={t(`setup.${name}`)}
      description={t(`setup.${name}Help`)}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  )
  return (
    <main className={classes.page} id="content">
      <Stack gap="xl">
        <Stack gap="xs">
          <Wordmark />
          <Title order={1}>{t('setup.title')}</Title>
          <Text c="dimmed">{t('setup.intro')}</Text>
        </Stack>
        {failure !== undefined && <Notice tone="needs" announce="alert"><Text>{t(`setup.failed.${failure}`)}</Text></Notice>}
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md" align="flex-start">
            {field('organisationName', 'text', 'organization')}
            {field('fullName', 'text', 'name')}
            {field('email', 'email', 'email')}
            <Button type="submit" loading={isSending}>{t('setup.submit')}</Button>
          </Stack>
        </form>
      </Stack>
    </main>
  )
}
