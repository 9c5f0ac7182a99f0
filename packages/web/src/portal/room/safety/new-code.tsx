import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { send } from '../client/send.ts'
import { changeRoomVault } from '../documents.ts'
import { renewCode } from '../keys/key-work.ts'
import { ShownCode } from '../keys/recovery-code.tsx'
import { useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'

/** A new recovery code, for whoever has mislaid theirs and still knows the passphrase. The old one opens nothing then. */
export function NewCode() {
  const { t } = useTranslation('portal')
  const graphql = useClient()
  const { keys, onKeysChanged } = useInRoom()
  const [passphrase, setPassphrase] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [code, setCode] = useState<string>()
  const step = useStep()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    let made: Awaited<ReturnType<typeof renewCode>>
    const isDone = await step.run(async () => {
      made = await renewCode(keys, passphrase)
      return made && (await send(graphql, changeRoomVault, { input: made.input }))
    })
    setWrong(isDone && !made)
    if (!isDone || !made) return
    setPassphrase('')
    setCode(made.recoveryCode)
    onKeysChanged()
  }
  return (
    <Section title={t('room.newCode.title')} lead={t('room.newCode.lead')}>
      {code !== undefined && <ShownCode code={code} />}
      {code === undefined && (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Stack gap="md" maw="28rem">
            <PasswordInput
              label={t('room.newCode.passphrase')}
              autoComplete="off"
              maxLength={200}
              value={passphrase}
              error={isWrong ? t('room.change.wrong') : null}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <ProblemView problem={step.problem} />
            <Group><Button type="submit" variant="default" loading={step.isPending}>{t('room.newCode.submit')}</Button></Group>
          </Stack>
        </form>
      )}
      <Text size="sm" c="dimmed">{t('room.newCode.old')}</Text>
    </Section>
  )
}
