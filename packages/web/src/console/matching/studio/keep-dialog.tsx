import { Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../../ui/graphql/use-idempotent-action.ts'
import { useProgram } from '../../program/program-context.ts'
import { KeepScenario } from './documents.ts'
import { useWorkbench } from './studio-context.ts'

const nameLength = 80

/** Makes the scenario a recorded run, with a name to know it by. */
export function KeepDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const { studio } = useWorkbench()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const keep = useIdempotentAction(KeepScenario)
  const confirm = async () => {
    const run = await keep.run({ input: { id: studio.id, name } })
    if (run === undefined) return
    await navigate({ to: '/programs/$programId/matching/$runId', params: { programId: program.id, runId: run.id } })
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('studio.keepTitle')}
      confirmLabel={t('studio.keep')}
      isPending={keep.isPending}
      problem={keep.problem}
      onConfirm={() => void confirm()}
      onClose={() => {
        keep.clear()
        onClose()
      }}
    >
      <Text>{t('studio.keepLead')}</Text>
      <TextInput
        label={t('studio.keepName')}
        description={t('studio.keepNameHelp')}
        maxLength={nameLength}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
