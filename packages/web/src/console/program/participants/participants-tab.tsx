import { Button, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SavedViews } from '../../../ui/search/saved-views.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { ListView } from '../../../ui/states/list-view.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DownloadLink } from '../../../ui/table/download-link.tsx'
import { filtersOf, pageSize } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { useProgram } from '../program-context.ts'
import { ParticipantsQuery } from './documents.ts'
import { InviteForm } from './invite-form.tsx'
import { ParticipantsFilters } from './participants-filters.tsx'
import { ParticipantsTable } from './participants-table.tsx'
import type { ParticipantsSearch } from './search.ts'

const route = getRouteApi('/frame/programs/$programId/participants')

/** Who is in a program, and inviting more people to it. */
export function ParticipantsTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const query = useQuery({
    query: ParticipantsQuery,
    variables: { programId: program.id, first: pageSize, after: search.after, ...filters },
  })
  const [isInviting, setInviting] = useState(false)
  const [invitedCount, setInvitedCount] = useState<number>()
  const go = (next: ParticipantsSearch) => void navigate({ search: next, resetScroll: false })
  const invite = program.viewerCan.invite
    ? <Button onClick={() => setInviting(true)}>{t('participants.invite')}</Button>
    : null
  return (
    <Stack gap="md">
      {!program.viewerCan.invite && program.status === 'DRAFT' && (
        <Notice tone="can"><Text>{t('participants.draft')}</Text></Notice>
      )}
      {invitedCount !== undefined && (
        <Notice tone="well" announce="polite"><Text>{t('participants.invited', { count: invitedCount })}</Text></Notice>
      )}
      <Group justify="space-between" align="flex-end" gap="md">
        <ParticipantsFilters search={search} onChange={(change) => go({ ...filters, ...change })} />
        {invite}
      </Group>
      <SavedViews list="participants" filters={filters} onOpen={go} />
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          <ListView
            count={node.participations.edges.length}
            isFiltered={Object.values(search).some((value) => value !== undefined)}
            onClear={() => go({})}
            firstUse={(
              <FirstUse title={t('participants.emptyTitle')} action={invite}>{t('participants.empty')}</FirstUse>
            )}
          >
            <Group justify="space-between">
              <Text c="dimmed" aria-live="polite">{t('people.count', { count: node.participations.totalCount })}</Text>
              <DownloadLink path={`/programs/${encodeURIComponent(program.id)}/participants.csv`} filters={filters} />
            </Group>
            <ParticipantsTable
              participations={node.participations.edges.map((edge) => edge.node)}
              canWithdraw={program.viewerCan.invite}
            />
            <Pager
              position={search}
              shown={node.participations.edges.length}
              total={node.participations.totalCount}
              {...node.participations.pageInfo}
              onMove={(position) => go({ ...filters, ...position })}
            />
          </ListView>
        ))}
      </QueryView>
      <Dialog
        isOpen={isInviting}
        size="lg"
        title={t('participants.inviteTitle')}
        onClose={() => setInviting(false)}
      >
        <InviteForm
          programId={program.id}
          onInvited={(count) => {
            setInviting(false)
            setInvitedCount(count)
          }}
        />
      </Dialog>
    </Stack>
  )
}
