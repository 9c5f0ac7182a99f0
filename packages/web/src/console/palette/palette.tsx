import { Combobox, Stack, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import classes from './palette.module.css'
import { useDestinations } from './use-destinations.ts'

const restMilliseconds = 150

/** Goes anywhere and does anything by typing a part of its name. */
export function Palette({ isOpen, onClose, onShowKeys }: { isOpen: boolean; onClose: () => void; onShowKeys: () => void }) {
  const { t } = useTranslation('console')
  return (
    <Dialog isOpen={isOpen} title={t('palette.title')} onClose={onClose}>
      <Choice onClose={onClose} onShowKeys={onShowKeys} />
    </Dialog>
  )
}

function Choice({ onClose, onShowKeys }: { onClose: () => void; onShowKeys: () => void }) {
  const { t } = useTranslation('console')
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, restMilliseconds)
  const groups = useDestinations(settled, onShowKeys).filter(({ actions }) => actions.length > 0)
  const combobox = useCombobox({
    opened: true,
    onOpenedChange: (isOpen) => {
      if (!isOpen) onClose()
    },
  })
  const { selectFirstOption } = combobox
  const found = groups.flatMap(({ actions }) => actions.map(({ id }) => id)).join(' ')
  useEffect(() => {
    if (found !== '') selectFirstOption()
  }, [found, selectFirstOption])
  const choose = (value: string) => {
    onClose()
    groups.flatMap(({ actions }) => actions).find(({ id }) => id === value)?.run()
  }
  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={choose}>
      <Stack gap="sm">
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label={t('palette.search')}
            placeholder={t('palette.search')}
            leftSection={<IconSearch aria-hidden size={18} />}
            maxLength={100}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes.options} aria-label={t('palette.title')}>
          {groups.map(({ group, actions }) => (
            <Combobox.Group key={group} label={group}>
              {actions.map(({ id, label, description }) => (
                <Combobox.Option key={id} value={id}>
                  {label}{description !== undefined && <span className={classes.description}>{description}</span>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {groups.length === 0 && <Combobox.Empty>{t('palette.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Stack>
    </Combobox>
  )
}
