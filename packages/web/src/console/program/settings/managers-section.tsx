import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { PersonSearch } from '../../directory/people/person-search.tsx'
import { AddProgramManager, RemoveProgramManager } from '../documents.ts'
import type { Program } from '../program-context.ts'

type Manager = Program['managers'][number]

/** Who looks after a program. */
export function ManagersSection({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const add = useAction(AddProgramManager)
  const remove = useAction(RemoveProgramManager)
  const [removed, setRemoved] = useState<Manager>()
  const confirm = async () => {
    if (removed === undefined) return
    const done = await remove.run({ input: { programId: program.id, personId: removed.id } })
    if (done === undefined) return
    setRemoved(undefined)
    tell(t('settings.removed', { name: removed.fullName }))
  }
  const choose = async (person: { id: string; fullName: string }) => {
    const done = await add.run({ input: { programId: program.id, personId: person.id } })
    if (done !== undefined) tell(t('settings.added', { name: person.fullName }))
  }
  return (
    <Section title={t('settings.managers')} lead={t('settings.managersLead')}>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {program.managers.map((manager) => (
          <Group component="li" key={manager.id} gap="md">
            <Text>{manager.fullName}</Text>
            {program.viewerCan.edit && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('settings.removeManager', { name: manager.fullName })}
                onClick={() => setRemoved(manager)}
              >
                {t('settings.remove')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {program.viewerCan.edit && (
        <PersonSearch
          label={t('settings.addManager')}
          actionLabel={(name) => t('settings.addNamed', { name })}
          isPending={add.isPending}
          onChoose={(person) => void choose(person)}
        />
      )}
      <ProblemView problem={add.problem} />
      <ConfirmDialog
        isOpen={removed !== undefined}
        title={t('settings.removeTitle')}
        confirmLabel={t('settings.remove')}
        isPending={remove.isPending}
        problem={remove.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          remove.clear()
          setRemoved(undefined)
        }}
      >
        <Text>{t('settings.removeMeans', { name: removed?.fullName ?? '', program: program.name })}</Text>
      </ConfirmDialog>
    </Section>
  )
}
