import { Kbd, Stack, Switch, Table } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../dialog/dialog.tsx'
import { useActiveShortcuts, useKeysSwitch } from './shortcuts.ts'

/** The keys of the page that one is on, and switching them off. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('ui')
  const shortcuts = useActiveShortcuts()
  const [isOn, setOn] = useKeysSwitch()
  return (
    <Dialog isOpen={isOpen} title={t('keys.title')} onClose={onClose}>
      <Stack gap="md">
        <Switch
          label={t('keys.on')}
          description={t('keys.onHelp')}
          checked={isOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        <Table verticalSpacing={6} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr><Table.Th scope="col">{t('keys.key')}</Table.Th><Table.Th scope="col">{t('keys.does')}</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td><Kbd>{t('keys.paletteKeys')}</Kbd></Table.Td>
              <Table.Td>{t('keys.palette')}</Table.Td>
            </Table.Tr>
            {shortcuts.map(({ keys, label }) => (
              <Table.Tr key={keys}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {keys.split(' ').map((key, at) => <Fragment key={key}>{at > 0 && ' '}<Kbd>{key}</Kbd></Fragment>)}
                </Table.Td>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Dialog>
  )
}
