import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionProblem } from '../graphql/use-action.ts'
import { ProblemView } from '../states/problem-view.tsx'
import { Dialog } from './dialog.tsx'

/**
 * Asks before something is sent, published or removed. `children` name the consequence: how many, who is told, what
 * happens to confidential data. The focus starts on Cancel; while pending nothing can be pressed twice.
 */
export function ConfirmDialog({ isOpen, title, confirmLabel, tone = 'can', isReady = true, isPending, problem, onConfirm, onClose,
  children }: {
  isOpen: boolean
  title: string
  confirmLabel: string
  tone?: 'can' | 'needs'
  /** Whether all that it asks for is there. */
  isReady?: boolean
  isPending: boolean
  problem?: ActionProblem | undefined
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <Dialog isOpen={isOpen} title={title} isBusy={isPending} onClose={onClose}>
      <Stack gap="md">
        {children}
        <ProblemView problem={problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={isPending} data-autofocus>{t('cancel')}</Button>
          <Button color={tone === 'needs' ? 'terracotta' : 'aegean'} onClick={onConfirm} loading={isPending} disabled={!isReady}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
