import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { ListView } from '../../../ui/states/list-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { GroupsQuery } from '../documents.ts'
import { type Group, GroupCard } from './group-card.tsx'
import classes from './groups.module.css'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

/** The groups of a scenario, to look through for a person; choosing a member explains their pair. */
export function GroupsList({ runId }: { runId: string }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: GroupsQuery, variables: { runId } })
  return (
    <QueryView query={query}>
      {({ node }) => (node?.__typename === 'MatchingRun' && node.formedGroups !== null && (
        <Section title={t('groups.title')} lead={t(node.formedGroups.groups.some(({ mentor }) => mentor === null) ? 'groups.circlesLead' : 'groups.lead')}>
          <FoundGroups groups={node.formedGroups.groups} />
        </Section>
      ))}
    </QueryView>
  )
}

function FoundGroups({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation('console')
  const { search = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const find = (text: string) => void navigate({ search: text === '' ? {} : { search: text }, resetScroll: false })
  const found = groups.filter((group) => peopleOf(group).some((name) => isIn(name, search)))
  return (
    <Stack gap="md">
      <SearchField label={t('matching.search')} value={search} onChange={find} />
      <ListView
        count={found.length}
        isFiltered={search !== ''}
        onClear={() => find('')}
        firstUse={<FirstUse order={3} title={t('groups.noneTitle')}>{t('groups.none')}</FirstUse>}
      >
        <Text c="dimmed" aria-live="polite">{t('groups.count', { count: found.length })}</Text>
        <ul className={classes.groups}>
          {found.map((group) => <li key={group.mentor?.participationId ?? group.members[0]?.participationId}><GroupCard group={group} /></li>)}
        </ul>
      </ListView>
    </Stack>
  )
}

const peopleOf = ({ mentor, members }: Group): string[] => [...(mentor === null ? [] : [mentor.name]), ...members.map(({ name }) => name)]

/** Every word must occur, whatever its accents and capitals. */
function isIn(name: string, search: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain(search).split(/\s+/).every((word) => plain(name).includes(word))
}
