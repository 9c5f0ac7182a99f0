import { Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'

/** On the way out, saves what is not saved yet; asks only when that could not be done. */
export function LeaveGuard({ hasUnsaved, settle }: { hasUnsaved: boolean; settle: () => Promise<boolean> }) {
  const { t } = useTranslation('portal')
  const blocker = useBlocker({
    shouldBlockFn: async () => hasUnsaved && !(await settle()),
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      title={t('questions.leaveTitle')}
      confirmLabel={t('questions.leaveAnyway')}
      tone="needs"
      isPending={false}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <Text>{t('questions.leaveText')}</Text>
    </ConfirmDialog>
  )
}
