import { NumberInput, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/app/tell.ts'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { RevokeToken, RotateToken, type Token } from './documents.ts'

export type TokenStep = { kind: 'rotate' | 'revoke'; token: Token }

/** Asks before a token is replaced or ended, and says what stops working when. */
export function EndTokenDialog({ step, onMade, onClose }: {
  step: TokenStep | undefined
  onMade: (secret: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('console')
  const [overlapHours, setOverlap] = useState(24)
  const rotate = useAction(RotateToken)
  const revoke = useAction(RevokeToken)
  const isRotation = step?.kind === 'rotate'
  const action = isRotation ? rotate : revoke
  const close = () => {
    rotate.clear()
    revoke.clear()
    onClose()
  }
  const confirm = async () => {
    if (step === undefined) return
    const { id, name } = step.token
    if (isRotation) {
      const made = await rotate.run({ input: { id, overlapHours } })
      if (made === undefined) return
      onMade(made.secret)
    } else if ((await revoke.run({ input: { id } })) === undefined) return
    tell(t(isRotation ? 'administration.rotated' : 'administration.revoked', { name }))
    close()
  }
  const name = step?.token.name ?? ''
  return (
    <ConfirmDialog
      isOpen={step !== undefined}
      title={t(isRotation ? 'administration.rotateTitle' : 'administration.revokeTitle')}
      confirmLabel={t(isRotation ? 'administration.rotate' : 'administration.revoke')}
      tone={isRotation ? 'can' : 'needs'}
      isPending={action.isPending}
      problem={action.problem}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      <Text>{t(isRotation ? 'administration.rotateMeans' : 'administration.revokeMeans', { name })}</Text>
      {isRotation && (
        <NumberInput
          maw="14rem"
          label={t('administration.overlap')}
          min={0}
          max={168}
          allowDecimal={false}
          clampBehavior="strict"
          value={overlapHours}
          onChange={(value) => typeof value === 'number' && setOverlap(value)}
        />
      )}
    </ConfirmDialog>
  )
}
