import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../app/tell.ts'
import { When } from '../dates/when.tsx'
import { Section } from '../shell/section.tsx'
import { useLoaded } from '../sign-in/use-loaded.ts'
import { ErrorView } from '../states/error-view.tsx'
import { Notice } from '../states/notice.tsx'
import { SkeletonView } from '../states/skeleton-view.tsx'
import { addPasskey, canHavePasskeys, readPasskeys, removePasskey, type Passkey } from './account-api.ts'
import classes from './account.module.css'

/** One's passkeys, and adding another. */
export function PasskeysSection() {
  const { t } = useTranslation('ui')
  const passkeys = useLoaded(readPasskeys)
  const [name, setName] = useState('')
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<'given-up' | 'sign-in-again' | 'failed'>()
  const add = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isAdding || name.trim() === '') return
    setAdding(true)
    setProblem(undefined)
    const outcome = await addPasskey(name.trim()).catch(() => 'failed' as const)
    setAdding(false)
    if (outcome !== 'done') return setProblem(outcome)
    setName('')
    tell(t('accountPage.passkeyAdded'))
    passkeys.retry()
  }
  return (
    <Section title={t('accountPage.passkeys')} lead={t('accountPage.passkeysLead')}>
      {passkeys.hasFailed && <ErrorView error={{ kind: 'offline', requestId: undefined }} onRetry={passkeys.retry} />}
      {passkeys.data === undefined && !passkeys.hasFailed && <SkeletonView lines={2} />}
      {passkeys.data?.length === 0 && <Text>{t('accountPage.noPasskeys')}</Text>}
      {passkeys.data !== undefined && passkeys.data.length > 0 && (
        <ul className={classes.list}>
          {passkeys.data.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} onRemoved={passkeys.retry} />)}
        </ul>
      )}
      {!canHavePasskeys() && <Notice tone="can"><Text>{t('accountPage.noSupport')}</Text></Notice>}
      {problem !== undefined && (
        <Notice tone="needs" announce="alert"><Text>{t(`accountPage.passkeyProblem.${problem}`)}</Text></Notice>
      )}
      {canHavePasskeys() && (
        <form onSubmit={(event) => void add(event)}>
          <Stack gap="sm" align="flex-start">
            <TextInput
              w="100%"
              maw="24rem"
              maxLength={80}
              label={t('accountPage.passkeyName')}
              description={t('accountPage.passkeyNameHelp')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={isAdding}>{t('accountPage.addPasskey')}</Button>
          </Stack>
        </form>
      )}
    </Section>
  )
}

function PasskeyRow({ passkey, onRemoved }: { passkey: Passkey; onRemoved: () => void }) {
  const { t } = useTranslation('ui')
  const remove = async () => {
    if (await removePasskey(passkey.id).catch(() => false)) onRemoved()
  }
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{passkey.name}</Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">{t('accountPage.added')} <When instant={passkey.createdAt} /></Text>
        </Group>
      </div>
      <Button variant="subtle" size="compact-sm" aria-label={t('accountPage.removePasskey', { name: passkey.name })} onClick={() => void remove()}>
        {t('accountPage.remove')}
      </Button>
    </li>
  )
}
