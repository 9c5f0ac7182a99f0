import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * A modal dialog with a title and a close button. Put together from Mantine's parts, because its ready-made header is
 * a second banner landmark. While `isBusy`, neither Escape nor the button closes it.
 */
export function Dialog({ isOpen, title, size, isBusy = false, onClose, children }: {
  isOpen: boolean
  title: string
  size?: 'md' | 'lg'
  isBusy?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  const close = () => {
    if (!isBusy) onClose()
  }
  return (
    <Modal.Root opened={isOpen} onClose={close} size={size ?? 'md'} centered>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <Group justify="space-between" align="flex-start" wrap="nowrap" p="md" pb={0}>
          <Modal.Title fz="h3" fw={600} ff="heading">{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} disabled={isBusy} />
        </Group>
        <Modal.Body pt="md">{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
