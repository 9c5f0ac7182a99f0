import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { useProgram } from '../../program/program-context.ts'
import { ProposePair } from './documents.ts'
import { PlaceSelect } from './place-select.tsx'

/** Proposes two people by hand, through the same rules as a run; a refusal says which rule. */
export function ProposePairDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const [mentoreeId, setMentoree] = useState<string | null>(null)
  const [mentorId, setMentor] = useState<string | null>(null)
  const propose = useAction(ProposePair)
  const confirm = async () => {
    if (mentorId === null || mentoreeId === null) return
    if ((await propose.run({ input: { programId: program.id, mentorId, mentoreeId } })) === undefined) return
    tell(t('proposals.proposed'))
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('proposals.proposeTwo')}
      confirmLabel={t('proposals.askBoth')}
      isReady={mentorId !== null && mentoreeId !== null}
      isPending={propose.isPending}
      problem={propose.problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Text>{t('proposals.proposeLead')}</Text>
      <PlaceSelect side="MENTOREE" value={mentoreeId} onChange={setMentoree} />
      <PlaceSelect side="MENTOR" value={mentorId} onChange={setMentor} />
    </ConfirmDialog>
  )
}
