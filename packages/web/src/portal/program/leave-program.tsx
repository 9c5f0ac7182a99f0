import { Button, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { leaveProgram } from './documents.ts'
import type { LoadedPlace } from './place.ts'

const consequences = ['proposals', 'relationships', 'noReason', 'answers'] as const

/** Leaving, with a dialog that says what happens; no reason asked (M5, M11). */
export function LeaveProgram({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  const [isOpen, setOpen] = useState(false)
  const leave = useAction(leaveProgram)
  const confirm = async () => {
    const left = await leave.run({ input: { participationId: place.id } })
    if (left === undefined) return
    setOpen(false)
    window.scrollTo({ top: 0 })
  }
  return (
    <Stack gap="sm" align="flex-start">
      <Text maw="40rem">{t('program.leaveText')}</Text>
      <Button variant="default" onClick={() => setOpen(true)}>{t('program.leave')}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('program.leaveTitle', { program: place.program.name })}
        confirmLabel={t('program.leave')}
        tone="needs"
        isPending={leave.isPending}
        problem={leave.problem}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <List spacing="xs">
          {consequences.map((each) => <List.Item key={each}>{t(`program.leaving.${each}`)}</List.Item>)}
        </List>
      </ConfirmDialog>
    </Stack>
  )
}
