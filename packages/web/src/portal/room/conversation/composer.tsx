import { LIMITS } from '@ithaca/core/room'
import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { now, useInRoom } from '../view/in-room.ts'
import { useDraftText } from '../view/use-draft-text.ts'
import { useStep } from '../view/use-step.ts'
import { sendFile } from './files.ts'

/** Where one writes to the other, and adds files. What is begun survives a reload, sealed. */
export function Composer() {
  const { t } = useTranslation('portal')
  const { client, view, partnerName: name } = useInRoom()
  const [text, setText] = useDraftText('message')
  const step = useStep()
  const upload = useStep()
  const [isTooLarge, setTooLarge] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const words = text.trim()
    if (words === '') return
    if (await step.run(() => client.write('shared', { kind: 'message', at: now(), text: words }))) setText('')
  }
  const attach = async (file: File | null) => {
    if (!file) return
    setTooLarge(file.size > LIMITS.fileBytes)
    if (file.size > LIMITS.fileBytes) return
    await upload.run(async () => {
      const content = await sendFile(view.room.shared.epochs.space, file)
      return 'kind' in content ? await client.write('shared', content) : content
    })
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Textarea
          label={t('room.conversation.message', { name })}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LIMITS.text}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
          }}
        />
        <ProblemView problem={step.problem ?? upload.problem} />
        {isTooLarge && <Notice tone="needs" announce="alert"><Text>{t('room.conversation.tooLarge')}</Text></Notice>}
        <Group gap="sm">
          <Button type="submit" loading={step.isPending}>{t('room.conversation.send')}</Button>
          <FileButton onChange={(file) => void attach(file)}>
            {(props) => <Button {...props} variant="default" loading={upload.isPending}>{t('room.conversation.attach')}</Button>}
          </FileButton>
          <Text size="sm" c="dimmed" aria-live="polite">{t(upload.isPending ? 'room.conversation.uploading' : 'room.conversation.attachHelp')}</Text>
        </Group>
      </Stack>
    </form>
  )
}
