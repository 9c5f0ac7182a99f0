import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ParticipationRole } from '../../../generated/console/graphql.ts'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../../ui/graphql/use-idempotent-action.ts'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import type { PagePosition } from '../../../ui/table/page-position.ts'
import { InvitablePeopleQuery, InvitePeople } from './documents.ts'
import { InvitableList } from './invitable-list.tsx'
import { participationRoles } from './search.ts'

const rowsPerPage = 10

/** Invites people to a program: those ticked, or everybody whom the search finds. Tells `onInvited` how many. */
export function InviteForm({ programId, onInvited }: { programId: string; onInvited: (count: number) => void }) {
  const { t } = useTranslation('console')
  const [search, setSearch] = useState('')
  const [position, setPosition] = useState<PagePosition>({})
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAskingForAll, setAskingForAll] = useState(false)
  const [role, setRole] = useState<ParticipationRole>('BOTH')
  const invite = useIdempotentAction(InvitePeople)
  const query = useQuery({
    query: InvitablePeopleQuery,
    variables: { programId, first: rowsPerPage, after: position.after, search: search === '' ? undefined : search },
  })
  const send = async (whom: { personIds: string[] } | { search: string }) => {
    const invited = await invite.run({ input: { programId, role, ...whom } })
    if (invited !== undefined) onInvited(invited.invitedCount)
  }
  return (
    <Stack gap="md">
      <Text>{t('participants.inviteMeans')}</Text>
      <Radio.Group
        label={t('participants.inviteAs')}
        value={role}
        onChange={(value) => setRole(participationRoles.find((each) => each === value) ?? 'BOTH')}
      >
        <Group gap="md" mt={6}>
          {participationRoles.map((value) => <Radio key={value} value={value} label={t(`enums.role.${value}`)} />)}
        </Group>
      </Radio.Group>
      <SearchField
        label={t('participants.inviteSearch')}
        value={search}
        onChange={(text) => {
          setSearch(text)
          setPosition({})
        }}
      />
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          <>
            <InvitableList
              people={node.invitablePeople}
              pageSize={rowsPerPage}
              position={position}
              chosen={chosen}
              onMove={setPosition}
              onChoose={setChosen}
            />
            <ProblemView problem={invite.problem} />
            <Group justify="flex-end" gap="sm">
              <Button
                variant="default"
                disabled={node.invitablePeople.totalCount === 0}
                onClick={() => setAskingForAll(true)}
              >
                {search === ''
                  ? t('participants.inviteAll', { count: node.invitablePeople.totalCount })
                  : t('participants.inviteFound', { count: node.invitablePeople.totalCount })}
              </Button>
              <Button
                disabled={chosen.size === 0}
                loading={invite.isPending}
                onClick={() => void send({ personIds: [...chosen] })}
              >
                {t('participants.inviteChosen', { count: chosen.size })}
              </Button>
            </Group>
            <ConfirmDialog
              isOpen={isAskingForAll}
              title={t('participants.inviteAllTitle')}
              confirmLabel={t('participants.inviteFound', { count: node.invitablePeople.totalCount })}
              isPending={invite.isPending}
              problem={invite.problem}
              onConfirm={() => void send({ search })}
              onClose={() => {
                invite.clear()
                setAskingForAll(false)
              }}
            >
              <Text>{t('participants.inviteAllMeans', { count: node.invitablePeople.totalCount })}</Text>
            </ConfirmDialog>
          </>
        ))}
      </QueryView>
    </Stack>
  )
}
