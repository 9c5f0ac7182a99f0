import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { EntryCard, Words } from '../view/entry-card.tsx'
import { now, useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'
import { IssueForm } from './issue-form.tsx'
import type { Issue } from './issue-list.ts'

/** One challenge, before and after; its author changes it and, while it is private, may share it. */
export function IssueCard({ issue }: { issue: Issue }) {
  const { t } = useTranslation('portal')
  const { client, partnerName: name, canShare, canKeep } = useInRoom()
  const [isEditing, setEditing] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const step = useStep()
  const { content, where, isMine } = issue
  const share = async () => {
    if (await step.run(() => client.write('shared', { ...content, at: now() }))) setAsking(false)
  }
  if (isEditing) return <IssueForm issue={content} where={where} onDone={() => setEditing(false)} />
  return (
    <EntryCard shown={issue}>
      <Title order={3} size="h4">{content.title}</Title>
      {content.before !== '' && <Stack gap={0}><Text size="sm" c="dimmed">{t('room.issues.beforeLabel')}</Text><Words>{content.before}</Words></Stack>}
      {content.after !== '' && <Stack gap={0}><Text size="sm" c="dimmed">{t('room.issues.afterLabel')}</Text><Words>{content.after}</Words></Stack>}
      {isMine && (
        <Group gap="sm">
          {(where === 'shared' ? canShare : canKeep) && <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>{t('room.issues.edit')}</Button>}
          {where === 'private' && canShare && <Button size="compact-md" onClick={() => setAsking(true)}>{t('room.issues.share', { name })}</Button>}
        </Group>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('room.issues.shareTitle')}
        confirmLabel={t('room.issues.share', { name })}
        isPending={step.isPending}
        problem={step.problem}
        onConfirm={() => void share()}
        onClose={() => setAsking(false)}
      >
        <Text>{t('room.issues.shareText', { name })}</Text>
      </ConfirmDialog>
    </EntryCard>
  )
}
