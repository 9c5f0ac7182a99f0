import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { readerTimeZone } from '../../../ui/dates/format.ts'
import { TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../../app/page-query.tsx'
import { CardList } from '../../layout/card-list.tsx'
import { Section } from '../../layout/section.tsx'
import { callName, zoneName } from '../../text/names.ts'
import { type MeetingsOf, meetingsQuery } from './documents.ts'
import { MeetingCard } from './meeting-card.tsx'
import { ProposeMeeting } from './propose-meeting.tsx'

const route = getRouteApi('/frame/relationships/$relationshipId/meetings')

/** The pair's meetings: what is ahead, a new one, and those before. Only the two see them (M12). */
export function MeetingsPage() {
  const { t } = useTranslation('portal')
  const { relationshipId } = route.useParams()
  const query = useQuery({ query: meetingsQuery, variables: { id: relationshipId }, requestPolicy: 'cache-and-network' })
  const readAnew = () => query[1]({ requestPolicy: 'network-only' })
  return (
    <PageQuery query={query} title={t('meetings.title')} pick={({ node }) => nodeOf('MyRelationship', node)}>
      {(relationship) => <MeetingsView relationship={relationship} onOutdated={readAnew} />}
    </PageQuery>
  )
}

function MeetingsView({ relationship, onOutdated }: { relationship: MeetingsOf; onOutdated: () => void }) {
  const { t } = useTranslation('portal')
  const { id, partner, status, meetings } = relationship
  const open = meetings
    .filter((each) => each.status === 'PROPOSED' || each.status === 'ACCEPTED')
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
  const held = meetings.filter((each) => each.status === 'HELD')
  const canPropose = status !== 'ENDED' && status !== 'PAUSED'
  return (
    <>
      <PageTitle
        title={t('meetings.with', { name: callName(partner) })}
        above={(
          <Text>
            <TextLink to="/relationships/$relationshipId" params={{ relationshipId: id }}>
              {t('relationship.backTo', { name: partner.fullName })}
            </TextLink>
          </Text>
        )}
        lead={t('meetings.lead', { zone: zoneName(readerTimeZone()) })}
      />
      <Stack gap="xl">
        <Section title={t('meetings.ahead')}>
          {open.length === 0
            ? <Text c="dimmed">{t('meetings.none')}</Text>
            : (
              <CardList items={open} keyOf={(meeting) => meeting.id}>
                {(meeting) => <MeetingCard meeting={meeting} relationship={relationship} onOutdated={onOutdated} />}
              </CardList>
            )}
        </Section>
        {canPropose && (
          <Section title={t('meetings.propose')} lead={t('meetings.proposeLead', { name: callName(partner) })}>
            <ProposeMeeting relationship={relationship} />
          </Section>
        )}
        {held.length > 0 && (
          <Section title={t('meetings.before')}>
            <CardList items={held} keyOf={(meeting) => meeting.id}>
              {(meeting) => <MeetingCard meeting={meeting} relationship={relationship} onOutdated={onOutdated} />}
            </CardList>
          </Section>
        )}
      </Stack>
    </>
  )
}
