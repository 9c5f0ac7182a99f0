import { Chip, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../../ui/graphql/use-idempotent-action.ts'
import { useProgram } from '../../program/program-context.ts'
import { SetPairRule } from './documents.ts'

export type RuleKind = 'LOCK' | 'VETO'

const reasonLength = 200
const suggestions = ['first', 'second', 'third'] as const

/** Locks two people together or vetoes it: why, and until when. */
export function RuleDialog({ kind, ids, names, onSet, onClose }: {
  kind: RuleKind
  ids: { mentorId: string; mentoreeId: string }
  names: { mentor: string; mentoree: string }
  onSet: () => void
  onClose: () => void
}) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const [reason, setReason] = useState('')
  const [endsOn, setEndsOn] = useState('')
  const set = useIdempotentAction(SetPairRule)
  const confirm = async () => {
    const input = { programId: program.id, kind, ...ids, reason, endsOn: endsOn === '' ? null : endsOn }
    if ((await set.run({ input })) === undefined) return
    tell(t(`pairRules.set.${kind}`))
    onSet()
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t(kind === 'LOCK' ? 'pairRules.lockTitle' : 'pairRules.vetoTitle', names)}
      confirmLabel={t(kind === 'LOCK' ? 'studio.lock' : 'studio.veto')}
      isPending={set.isPending}
      problem={set.problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Text>{t(kind === 'LOCK' ? 'pairRules.lockLead' : 'pairRules.vetoLead')}</Text>
      <TextInput
        label={t('pairRules.reason')}
        description={t('pairRules.reasonHelp')}
        maxLength={reasonLength}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Chip.Group value={reason} onChange={setReason}>
        <Group component="fieldset" gap="xs" m={0} p={0} bd="none" aria-label={t('pairRules.suggestions')}>
          {suggestions.map((each) => {
            const text = t(`pairRules.common.${kind}.${each}`)
            return <Chip key={each} value={text} variant="outline">{text}</Chip>
          })}
        </Group>
      </Chip.Group>
      <TextInput
        type="date"
        label={t('pairRules.endsOn')}
        description={t('pairRules.endsOnHelp')}
        value={endsOn}
        onChange={(event) => setEndsOn(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
