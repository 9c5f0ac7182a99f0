import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/app/tell.ts'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { PersonSearch } from '../directory/people/person-search.tsx'
import { DismissAdministrator, NameAdministrator } from './documents.ts'

interface Administrator {
  readonly id: string
  readonly fullName: string
  readonly email: string | null
}

/** Who runs the organisation's console, naming one and dismissing one. */
export function Administrators({ people }: { people: readonly Administrator[] }) {
  const { t } = useTranslation('console')
  const name = useAction(NameAdministrator)
  const dismiss = useAction(DismissAdministrator)
  const [leaving, setLeaving] = useState<Administrator>()
  const choose = async (person: { id: string; fullName: string }) => {
    if ((await name.run({ input: { personId: person.id } })) !== undefined) tell(t('administration.named', { name: person.fullName }))
  }
  const confirm = async () => {
    if (leaving === undefined || (await dismiss.run({ input: { personId: leaving.id } })) === undefined) return
    tell(t('administration.dismissed', { name: leaving.fullName }))
    setLeaving(undefined)
  }
  return (
    <Section title={t('administration.administrators')} lead={t('administration.administratorsLead')}>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {people.map((person) => (
          <Group component="li" key={person.id} gap="md">
            <Text>{person.fullName}</Text>
            <Text c="dimmed" size="sm">{person.email}</Text>
            <Button variant="subtle" size="compact-sm" aria-label={t('administration.dismissNamed', { name: person.fullName })} onClick={() => setLeaving(person)}>
              {t('administration.dismiss')}
            </Button>
          </Group>
        ))}
      </Stack>
      <PersonSearch
        label={t('administration.nameOne')}
        actionLabel={(each) => t('administration.nameNamed', { name: each })}
        isPending={name.isPending}
        onChoose={(person) => void choose(person)}
      />
      <ProblemView problem={name.problem} />
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title={t('administration.dismissTitle')}
        confirmLabel={t('administration.dismiss')}
        tone="needs"
        isPending={dismiss.isPending}
        problem={dismiss.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          dismiss.clear()
          setLeaving(undefined)
        }}
      >
        <Text>{t('administration.dismissMeans', { name: leaving?.fullName ?? '' })}</Text>
      </ConfirmDialog>
    </Section>
  )
}
