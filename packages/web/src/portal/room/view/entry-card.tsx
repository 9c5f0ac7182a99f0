import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../../ui/dates/when.tsx'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { type InRoom, type Shown, shownEntries, useInRoom } from './in-room.ts'
import classes from './room.module.css'
import { useStep } from './use-step.ts'

/** One entry: who wrote it, when by their clock, what; and, if it is the reader's own, a way to erase it. */
export function EntryCard({ shown, children, canErase = true }: { shown: Shown; children: ReactNode; canErase?: boolean }) {
  const { t } = useTranslation('portal')
  const { partnerName, view } = useInRoom()
  const { content, isMine } = shown
  return (
    <div className={classes.entry} data-mine={isMine || undefined}>
      <Stack gap={4}>
        <Text size="sm" c="dimmed">{isMine ? t('room.you') : partnerName}, <When instant={content.at} /></Text>
        {children}
        {isMine && canErase && !view.isOffline && <EraseEntry shown={shown} />}
      </Stack>
    </div>
  )
}

/** All that goes when an entry is erased: of a challenge every version, or an earlier one would come back. */
function whatGoes(inRoom: InRoom, { entry, content, where }: Shown): number[] {
  if (content.kind !== 'issue') return [entry.sealed.sequence]
  return shownEntries(inRoom, where, 'issue')
    .filter((issue) => issue.isMine && issue.content.issueId === content.issueId)
    .map((issue) => issue.entry.sealed.sequence)
}

function EraseEntry({ shown }: { shown: Shown }) {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const { client } = inRoom
  const { content, where } = shown
  const [isAsking, setAsking] = useState(false)
  const step = useStep()
  const files = content.kind === 'file' ? [content.fileId] : []
  const erase = async () => {
    if (await step.run(() => client.erase(where, whatGoes(inRoom, shown), files))) setAsking(false)
  }
  return (
    <Group>
      <Button variant="subtle" size="compact-sm" px={0} onClick={() => setAsking(true)}>{t('room.erase')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('room.eraseTitle')}
        confirmLabel={t('room.erase')}
        tone="needs"
        isPending={step.isPending}
        problem={step.problem}
        onConfirm={() => void erase()}
        onClose={() => setAsking(false)}
      >
        <Text>{t('room.eraseText')}</Text>
      </ConfirmDialog>
    </Group>
  )
}

/** What somebody wrote, with its lines as they wrote them. */
export function Words({ children }: { children: string }) {
  return <Text className={`spoken ${classes.words}`}>{children}</Text>
}
