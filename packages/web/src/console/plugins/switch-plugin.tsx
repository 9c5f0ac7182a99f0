import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PluginQuery } from '../../generated/console/graphql.ts'
import { tell } from '../../ui/app/tell.ts'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { SetPluginEnabled } from './documents.ts'

type Plugin = PluginQuery['plugin']

/** Switches a plugin on or off for the organisation, and says before what that touches. */
export function SwitchPlugin({ plugin }: { plugin: Plugin }) {
  const { t } = useTranslation('console')
  const [isAsking, setAsking] = useState(false)
  const change = useAction(SetPluginEnabled)
  const isEnabled = !plugin.isEnabled
  const confirm = async () => {
    const done = await change.run({ input: { pluginId: plugin.id, isEnabled } })
    if (done === undefined) return
    setAsking(false)
    tell(isEnabled ? t('plugins.switchedOn') : t('plugins.switchedOff'))
  }
  const close = () => {
    change.clear()
    setAsking(false)
  }
  return (
    <>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          {isEnabled ? t('plugins.switchOn') : t('plugins.switchOff')}
        </Button>
      </Group>
      <ConfirmDialog
        isOpen={isAsking}
        title={isEnabled ? t('plugins.switchOn') : t('plugins.switchOff')}
        confirmLabel={isEnabled ? t('plugins.switchOn') : t('plugins.switchOff')}
        tone={isEnabled ? 'can' : 'needs'}
        isPending={change.isPending}
        problem={change.problem}
        onConfirm={() => void confirm()}
        onClose={close}
      >
        {isEnabled ? <Text>{t('plugins.onTouches')}</Text> : <OffTouches plugin={plugin} />}
      </ConfirmDialog>
    </>
  )
}

function OffTouches({ plugin }: { plugin: Plugin }) {
  const { t } = useTranslation('console')
  const stopped = plugin.usedBy.filter(({ matchesByIt }) => matchesByIt)
  return (
    <Stack gap="sm">
      {plugin.templates.length > 0 && <Text>{t('plugins.offTemplates', { count: plugin.templates.length })}</Text>}
      {stopped.length === 0
        ? <Text>{t('plugins.offNoProgram')}</Text>
        : (
          <>
            <Text>{t('plugins.offPrograms', { count: stopped.length })}</Text>
            <List>{stopped.map(({ programId, name }) => <List.Item key={programId}>{name}</List.Item>)}</List>
          </>
        )}
      <Text>{t('plugins.offKeeps')}</Text>
    </Stack>
  )
}
