import { Button, Group, Loader, Stack, Text, TextInput } from '@mantine/core'
import type { Identity } from '@ithaca/core/room'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { type Outcome, send } from '../client/send.ts'
import { changeRoomVault } from '../documents.ts'
import { type Opened, recoverKeys, type RoomKeys } from './key-work.ts'
import { isTaken, NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase.tsx'

type Fault = Extract<Opened, { isOpen: false }>['because']

/** Opens the keys with the printed code, and seals them under a new passphrase. */
export function Recover({ keys, known, onOpen, onBack, onLost }: {
  keys: RoomKeys
  known: readonly string[]
  onOpen: (identity: Identity) => void
  onBack: () => void
  onLost: () => void
}) {
  const { t } = useTranslation('portal')
  const client = useClient()
  const [code, setCode] = useState('')
  const [chosen, setChosen] = useState(NO_PASSPHRASE)
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [problem, setProblem] = useState<Outcome>()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isTaken(chosen) || isPending) return
    setPending(true)
    const opened = await recoverKeys(keys, code, chosen.value)
    setFault(opened.isOpen ? undefined : opened.because)
    const outcome = opened.isOpen ? await send(client, changeRoomVault, { input: opened.input }) : undefined
    setProblem(outcome)
    setPending(false)
    if (opened.isOpen && !outcome) onOpen(opened.identity)
  }
  return (
    <Section title={t('room.recover.title')} lead={t('room.recover.lead')} isNew>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="28rem">
          <TextInput
            label={t('room.recover.code')}
            description={t('room.recover.codeHelp')}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            value={code}
            error={fault === undefined ? null : t(`room.recover.${fault}`)}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <NewPassphraseFields chosen={chosen} onChange={setChosen} known={known} isTried={isTried} isReplacing />
          <ProblemView problem={problem} />
          <Group>
            <Button type="submit" aria-disabled={isPending}>{t('room.recover.submit')}</Button>
            {isPending && <Group gap="xs" aria-live="polite"><Loader size="xs" aria-hidden /><Text size="sm">{t('room.unlock.opening')}</Text></Group>}
          </Group>
          <Group gap="lg">
            <Button variant="subtle" px={0} onClick={onBack}>{t('room.recover.backToUnlock')}</Button>
            <Button variant="subtle" px={0} onClick={onLost}>{t('room.recover.lostBoth')}</Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
