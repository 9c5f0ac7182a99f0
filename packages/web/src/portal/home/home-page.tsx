import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { HomeQuery } from '../../generated/portal/graphql.ts'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { PageQuery } from '../app/page-query.tsx'
import { CardList } from '../layout/card-list.tsx'
import { Section } from '../layout/section.tsx'
import { callName } from '../text/names.ts'
import { homeQuery } from './documents.ts'
import { MyPlaces } from './my-places.tsx'
import { MyRelationships } from './my-relationships.tsx'
import { OpenPrograms } from './open-programs.tsx'
import { WaitingCard } from './waiting-card.tsx'
import { waitingKey, whatWaits } from './what-waits.ts'

type Viewer = NonNullable<HomeQuery['viewer']>

/** What waits for the reader first; then their relationships, their programs, and what is open to join. */
export function HomePage() {
  const { t } = useTranslation('portal')
  const query = useQuery({ query: homeQuery, requestPolicy: 'cache-and-network' })
  return (
    <PageQuery query={query} title={t('home.title')} pick={(data) => data.viewer}>
      {(viewer, { openPrograms }) => (
        <>
          <PageTitle title={t('home.hello', { name: callName(viewer.person) })} lead={viewer.organisationName} />
          <Stack gap="xl">
            <WhatWaits viewer={viewer} />
            {viewer.relationships.length > 0 && <MyRelationships relationships={viewer.relationships} />}
            {viewer.participations.some((place) => place.status !== 'INVITED') && (
              <MyPlaces places={viewer.participations} />
            )}
            {openPrograms.length > 0 && <OpenPrograms programs={openPrograms} />}
          </Stack>
        </>
      )}
    </PageQuery>
  )
}

function WhatWaits({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('portal')
  const waiting = whatWaits(viewer)
  if (viewer.participations.length === 0 && viewer.relationships.length === 0) {
    return <FirstUse title={t('home.emptyTitle')}>{t('home.empty')}</FirstUse>
  }
  if (waiting.length === 0) return <Text className="spoken">{t('home.nothingWaits')}</Text>
  return (
    <Section title={t('home.waiting')}>
      <CardList items={waiting} keyOf={waitingKey}>
        {(each, index) => <WaitingCard waiting={each} isFirst={index === 0} />}
      </CardList>
    </Section>
  )
}
