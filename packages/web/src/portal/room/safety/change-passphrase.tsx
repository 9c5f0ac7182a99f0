import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { Notice } from '../../../ui/states/notice.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { send } from '../client/send.ts'
import { changeRoomVault } from '../documents.ts'
import { changePassphrase } from '../keys/key-work.ts'
import { isTaken, NewPassphraseFields, NO_PASSPHRASE } from '../keys/new-passphrase.tsx'
import { useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'

/** Seals the same keys under another passphrase. */
export function ChangePassphrase() {
  const { t } = useTranslation('portal')
  const graphql = useClient()
  const { keys, known, onKeysChanged } = useInRoom()
  const [present, setPresent] = useState('')
  const [chosen, setChosen] = useState(NO_PASSPHRASE)
  const [state, setState] = useState<'new' | 'tried' | 'wrong' | 'done'>('new')
  const step = useStep()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setState('tried')
    if (!isTaken(chosen)) return
    let isWrong = false
    const isDone = await step.run(async () => {
      const opened = await changePassphrase(keys, present, chosen.value)
      isWrong = !opened.isOpen
      return opened.isOpen ? await send(graphql, changeRoomVault, { input: opened.input }) : undefined
    })
    if (!isDone) return
    setState(isWrong ? 'wrong' : 'done')
    if (isWrong) return
    setPresent('')
    setChosen(NO_PASSPHRASE)
    onKeysChanged()
  }
  return (
    <Section title={t('room.change.title')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="28rem">
          <PasswordInput
            label={t('room.change.current')}
            autoComplete="off"
            maxLength={200}
            value={present}
            error={state === 'wrong' ? t('room.change.wrong') : null}
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
          <NewPassphraseFields chosen={chosen} onChange={setChosen} known={known} isTried={state === 'tried'} isReplacing />
          <ProblemView problem={step.problem} />
          {state === 'done' && <Notice tone="well" announce="polite"><Text>{t('room.change.done')}</Text></Notice>}
          <Group><Button type="submit" variant="default" loading={step.isPending}>{t('room.change.submit')}</Button></Group>
        </Stack>
      </form>
    </Section>
  )
}
