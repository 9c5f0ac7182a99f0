import type { Content } from '@ithaca/core/room'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useInRoom } from '../view/in-room.ts'
import { fetchFile, saveFile } from './files.ts'

/** A file in the conversation, to be opened on this device. */
export function FileEntry({ file, where }: { file: Extract<Content, { kind: 'file' }>; where: 'shared' | 'private' }) {
  const { t } = useTranslation('portal')
  const { view } = useInRoom()
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const download = async () => {
    setState('loading')
    const bytes = await fetchFile(view.room[where].epochs.space, file)
    if (bytes) saveFile(file.name, bytes)
    setState(bytes ? 'idle' : 'failed')
  }
  return (
    <Stack gap={4}>
      <Group><Button variant="default" loading={state === 'loading'} onClick={() => void download()}>{t('room.conversation.download', { name: file.name })}</Button></Group>
      {state === 'failed' && <Text role="alert">{t('room.conversation.fileFailed')}</Text>}
    </Stack>
  )
}
