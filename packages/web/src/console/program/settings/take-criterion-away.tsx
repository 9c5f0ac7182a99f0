import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { RemoveProgramCriterion } from '../documents.ts'
import type { Program } from '../program-context.ts'

/** Takes a criterion from the program, after saying what that means. */
export function TakeCriterionAway({ program, criterion }: { program: Program; criterion: Program['criteria'][number] }) {
  const { t } = useTranslation('console')
  const [isAsking, setAsking] = useState(false)
  const remove = useAction(RemoveProgramCriterion)
  const { label } = criterion
  const confirm = async () => {
    const done = await remove.run({ input: { id: program.id, version: program.version, criterionId: criterion.id } })
    if (done === undefined) return
    setAsking(false)
    tell(t('plugins.taken'))
  }
  return (
    <Group>
      <Button variant="subtle" size="compact-sm" aria-label={t('plugins.takeAwayNamed', { label })} onClick={() => setAsking(true)}>
        {t('plugins.takeAway')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('plugins.takeAwayNamed', { label })}
        confirmLabel={t('plugins.takeAway')}
        tone="needs"
        isPending={remove.isPending}
        problem={remove.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          remove.clear()
          setAsking(false)
        }}
      >
        <Text>{t('plugins.takeMeans', { label })}</Text>
      </ConfirmDialog>
    </Group>
  )
}
