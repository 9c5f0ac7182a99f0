import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryCard, Words } from '../view/entry-card.tsx'
import { type ContentOf, keyOf, type Shown, shownEntries, useInRoom } from '../view/in-room.ts'
import classes from '../view/room.module.css'
import { Composer } from './composer.tsx'
import { FileEntry } from './file-entry.tsx'

const AT_ONCE = 100

/** What the two have said to each other, the latest last. */
export function Conversation() {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const [count, setCount] = useState(AT_ONCE)
  const { partnerName: name, canShare } = inRoom
  const all = shownEntries(inRoom, 'shared', 'message', 'file', 'disclosed')
  const latest = all.slice(-count)
  return (
    <Stack gap="lg">
      {all.length > latest.length && (
        <Group><Button variant="default" onClick={() => setCount((before) => before + AT_ONCE)}>{t('room.conversation.earlier')}</Button></Group>
      )}
      {all.length === 0 && <Text className="spoken">{t('room.conversation.empty', { name })}</Text>}
      <ol className={classes.entries} aria-label={t('room.parts.conversation')} aria-live="polite">
        {latest.map((shown) => <li key={keyOf(shown.entry)} className={classes.entries}><ConversationEntry shown={shown} /></li>)}
      </ol>
      {canShare && <Composer />}
    </Stack>
  )
}

function ConversationEntry({ shown }: { shown: Shown<ContentOf<'message' | 'file' | 'disclosed'>> }) {
  const { t } = useTranslation('portal')
  const { partnerName } = useInRoom()
  const { content, isMine } = shown
  switch (content.kind) {
    case 'message':
      return <EntryCard shown={shown}><Words>{content.text}</Words></EntryCard>
    case 'file':
      return <EntryCard shown={shown}><FileEntry file={content} where={shown.where} /></EntryCard>
    case 'disclosed':
      return (
        <EntryCard shown={shown} canErase={false}>
          <Text>{t('room.disclosed', { who: isMine ? t('room.you') : partnerName, officer: content.officer, count: content.count })}</Text>
        </EntryCard>
      )
  }
}
