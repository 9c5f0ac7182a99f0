import { Button, Group, Loader, PasswordInput, Stack, Text } from '@mantine/core'
import type { Identity } from '@ithaca/core/room'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../layout/section.tsx'
import { type RoomKeys, unlockKeys } from './key-work.ts'
import { Recover } from './recover.tsx'
import { SetUp } from './set-up.tsx'

/** Opens the keys on this device: with the passphrase, with the recovery code, or, when both are lost, with new ones. */
export function Unlock({ keys, known, onOpen }: { keys: RoomKeys; known: readonly string[]; onOpen: (identity: Identity) => void }) {
  const { t } = useTranslation('portal')
  const [way, setWay] = useState<'passphrase' | 'code' | 'renew'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [isPending, setPending] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isPending || passphrase === '') return
    setPending(true)
    setWrong(false)
    const identity = await unlockKeys(keys, passphrase)
    setPending(false)
    if (identity) onOpen(identity)
    else setWrong(true)
  }
  if (way === 'renew') return <SetUp keys={keys} known={known} onDone={onOpen} isRenewal />
  if (way === 'code') {
    return <Recover keys={keys} known={known} onOpen={onOpen} onBack={() => setWay('passphrase')} onLost={() => setWay('renew')} />
  }
  return (
    <Section title={t('room.unlock.title')} lead={t('room.unlock.lead')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="28rem">
          <PasswordInput
            label={t('room.setUp.passphrase')}
            autoComplete="off"
            maxLength={200}
            value={passphrase}
            error={isWrong ? t('room.unlock.wrong') : null}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" aria-disabled={isPending}>{t('room.unlock.submit')}</Button>
            {isPending && <Group gap="xs" aria-live="polite"><Loader size="xs" aria-hidden /><Text size="sm">{t('room.unlock.opening')}</Text></Group>}
          </Group>
          <Group><Button variant="subtle" px={0} onClick={() => setWay('code')}>{t('room.unlock.lost')}</Button></Group>
        </Stack>
      </form>
    </Section>
  )
}
