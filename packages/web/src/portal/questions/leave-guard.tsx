import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** On the way out, saves what is not saved yet; asks only when that could not be done. */
export function LeaveGuard({ hasUnsaved, settle }: { hasUnsaved: boolean; settle: () => Promise<boolean> }) {
  const { t } = useTranslation(['portal', 'ui'])
  const blocker = useBlocker({
    shouldBlockFn: async () => hasUnsaved && !(await settle()),
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  })
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('portal:questions.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Stack gap="md">
        <Text>{t('portal:questions.leaveText')}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => blocker.reset?.()} data-autofocus>{t('portal:questions.stay')}</Button>
          <Button color="terracotta" onClick={() => blocker.proceed?.()}>{t('portal:questions.leaveAnyway')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
