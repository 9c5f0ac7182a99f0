import { Badge, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParticipantsQuery } from '../../../generated/console/graphql.ts'
import { tell } from '../../../ui/app/tell.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { TextLink } from '../../../ui/shell/links.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { WithdrawInvitation } from './documents.ts'

type ProgramNode = Extract<NonNullable<ParticipantsQuery['node']>, { __typename: 'Program' }>
type Participation = ProgramNode['participations']['edges'][number]['node']

/** Participants with role and places; an invitation that nobody has answered can be taken back. */
export function ParticipantsTable({ participations, canWithdraw }: {
  participations: Participation[]
  canWithdraw: boolean
}) {
  const { t } = useTranslation('console')
  const [withdrawn, setWithdrawn] = useState<Participation>()
  const withdraw = useAction(WithdrawInvitation)
  const confirm = async () => {
    if (withdrawn === undefined) return
    if ((await withdraw.run({ input: { participationId: withdrawn.id } })) === undefined) return
    setWithdrawn(undefined)
    tell(t('participants.withdrawn', { name: withdrawn.person.fullName }))
  }
  const columns: Column<Participation>[] = [
    {
      key: 'name',
      header: t('people.name'),
      renderCell: ({ person, role }) => (
        <>
          <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
          {person.jobTitle !== null && <Text size="sm" c="dimmed">{person.jobTitle}</Text>}
          <Text size="sm" hiddenFrom="xs">{t(`enums.role.${role}`)}</Text>
        </>
      ),
    },
    { key: 'role', header: t('participants.role'), renderCell: (each) => t(`enums.role.${each.role}`), hideBelow: 'xs' },
    {
      key: 'status',
      header: t('participants.status'),
      renderCell: (each) => (
        <>
          <Badge color={each.status === 'ACTIVE' ? 'olive' : 'gray'}>
            {t(`enums.participationStatus.${each.status}`)}
          </Badge>
          {each.status === 'ACTIVE' && !each.isReady && <Text size="sm" c="dimmed">{t('participants.notReady')}</Text>}
          {canWithdraw && each.status === 'INVITED' && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('participants.withdrawOne', { name: each.person.fullName })}
              onClick={() => setWithdrawn(each)}
            >
              {t('participants.withdraw')}
            </Button>
          )}
        </>
      ),
    },
    {
      key: 'places',
      header: t('participants.places'),
      renderCell: (each) => <Places participation={each} />,
      hideBelow: 'sm',
    },
  ]
  return (
    <>
      <DataTable
        caption={t('participants.caption')}
        columns={columns}
        rows={participations}
        rowKey={(each) => each.id}
      />
      <ConfirmDialog
        isOpen={withdrawn !== undefined}
        title={t('participants.withdrawTitle')}
        confirmLabel={t('participants.withdraw')}
        isPending={withdraw.isPending}
        problem={withdraw.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          withdraw.clear()
          setWithdrawn(undefined)
        }}
      >
        <Text>{t('participants.withdrawMeans', { name: withdrawn?.person.fullName ?? '' })}</Text>
      </ConfirmDialog>
    </>
  )
}

function Places({ participation }: { participation: Participation }) {
  const { t } = useTranslation('console')
  const { role, mentorCapacity, mentoreeCapacity } = participation
  return (
    <>
      {role !== 'MENTOREE' && <Text size="sm">{t('participants.mentorPlaces', { count: mentorCapacity })}</Text>}
      {role !== 'MENTOR' && <Text size="sm">{t('participants.mentoreePlaces', { count: mentoreeCapacity })}</Text>}
    </>
  )
}
