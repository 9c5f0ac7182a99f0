import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import type { Identity } from '@ithaca/core/room'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { type Outcome, send } from '../client/send.ts'
import { setUpRoomKeys } from '../documents.ts'
import { makeKeys, type RoomKeys } from './key-work.ts'
import { isTaken, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase.tsx'
import { Protection } from './protection.tsx'
import { RecoveryCode } from './recovery-code.tsx'

/** Keys for somebody who has none: what is protected, a passphrase, a code to print. One step at a time. */
export function SetUp({ keys, known, onDone, isRenewal = false }: {
  keys: RoomKeys
  known: readonly string[]
  onDone: (identity: Identity) => void
  /** There were keys before, and they are lost. */
  isRenewal?: boolean
}) {
  const { t } = useTranslation('portal')
  const client = useClient()
  const [step, setStep] = useState<'understand' | 'passphrase'>('understand')
  const [chosen, setChosen] = useState(NO_PASSPHRASE)
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<Outcome>()
  const [made, setMade] = useState<{ identity: Identity; recoveryCode: string }>()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isTaken(chosen) || isPending) return
    setPending(true)
    const { input, ...next } = await makeKeys(keys, chosen.value)
    const outcome = await send(client, setUpRoomKeys, { input })
    setProblem(outcome)
    setPending(false)
    if (!outcome) setMade(next)
  }
  if (made) return <RecoveryCode code={made.recoveryCode} onKept={() => onDone(made.identity)} />
  if (step === 'understand') {
    return (
      <Section title={t(isRenewal ? 'room.renew.title' : 'room.setUp.title')} lead={t(isRenewal ? 'room.renew.lead' : 'room.setUp.lead')}>
        <Text size="sm" c="dimmed">{t('room.setUp.step', { step: 1 })}</Text>
        {isRenewal ? <Stack gap="sm" maw="40rem"><Text>{t('room.renew.lose')}</Text><Text>{t('room.renew.told')}</Text></Stack> : <Protection />}
        <Group><Button onClick={() => setStep('passphrase')}>{t(isRenewal ? 'room.renew.submit' : 'room.setUp.begin')}</Button></Group>
      </Section>
    )
  }
  return (
    <Section title={t('room.setUp.passphraseTitle')} lead={t('room.setUp.passphraseLead')} isNew>
      <Text size="sm" c="dimmed">{t('room.setUp.step', { step: 2 })}</Text>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="28rem">
          <NewPassphraseFields chosen={chosen} onChange={setChosen} known={known} isTried={isTried} />
          <ProblemView problem={problem} />
          <Group>
            <Button type="submit" aria-disabled={isPending}>{t('room.setUp.next')}</Button>
            {isPending && <Group gap="xs" aria-live="polite"><Loader size="xs" aria-hidden /><Text size="sm">{t('room.setUp.making')}</Text></Group>}
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
