import { Button, Checkbox, List, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../layout/section.tsx'
import { Lines } from './choice-form.tsx'
import { endRelationship } from './documents.ts'

const consequences = ['noReason', 'told', 'places'] as const

/** The no-fault door (M11): one step, no reason asked, and another match offered before it is taken. */
export function NoFaultDoor({ life, name }: { life: LifeFieldsFragment; name: string }) {
  const { t } = useTranslation('portal')
  const [isOpen, setOpen] = useState(false)
  const [rematch, setRematch] = useState(true)
  const end = useAction(endRelationship)
  if (!life.viewerCan.end) return null
  const confirm = async () => {
    const ended = await end.run({ input: { relationshipId: life.id, rematch } })
    if (ended === undefined) return
    setOpen(false)
    window.scrollTo({ top: 0 })
  }
  return (
    <Section title={t('ending.doorTitle')}>
      <Stack gap="sm" align="flex-start">
        <Lines>{t('ending.doorText', { name })}</Lines>
        <Button variant="default" onClick={() => setOpen(true)}>{t('ending.door')}</Button>
      </Stack>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('ending.doorAsk', { name })}
        confirmLabel={t('ending.doorConfirm')}
        isPending={end.isPending}
        problem={end.problem}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <Checkbox
          label={t('ending.doorRematch')}
          description={t('ending.doorRematchMeans')}
          checked={rematch}
          onChange={(event) => setRematch(event.currentTarget.checked)}
        />
        <List spacing="xs">
          {consequences.map((each) => <List.Item key={each}>{t(`ending.doorMeans.${each}`, { name })}</List.Item>)}
        </List>
      </ConfirmDialog>
    </Section>
  )
}
