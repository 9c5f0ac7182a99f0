import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { Section } from '../../layout/section.tsx'
import { useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'

/** Destroys what is one's own in this room (M15). */
export function Leave() {
  const { t } = useTranslation('portal')
  const { client, partnerName: name, onKeysChanged } = useInRoom()
  const [isAsking, setAsking] = useState(false)
  const step = useStep()
  const destroy = async () => {
    if (!(await step.run(() => client.destroy()))) return
    setAsking(false)
    onKeysChanged()
  }
  return (
    <Section title={t('room.leave.title')} lead={t('room.leave.lead', { name })}>
      <Text size="sm" c="dimmed" maw="40rem">{t('room.leave.backups')}</Text>
      <Group><Button color="terracotta" variant="default" onClick={() => setAsking(true)}>{t('room.leave.submit')}</Button></Group>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('room.leave.question')}
        confirmLabel={t('room.leave.confirm')}
        tone="needs"
        isPending={step.isPending}
        problem={step.problem}
        onConfirm={() => void destroy()}
        onClose={() => setAsking(false)}
      >
        <Stack gap="xs"><Text>{t('room.leave.lead', { name })}</Text><Text>{t('room.leave.exportFirst')}</Text></Stack>
      </ConfirmDialog>
    </Section>
  )
}
