import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { participationQuery } from './documents.ts'
import { InvitationView } from './invitation-view.tsx'
import { PlaceView } from './place-view.tsx'

const route = getRouteApi('/frame/programs/$participationId')

/** A program from where the reader stands in it: an invitation to answer, or their place. */
export function ProgramPage() {
  const { t } = useTranslation('portal')
  const { participationId } = route.useParams()
  const query = useQuery({
    query: participationQuery, variables: { id: participationId }, requestPolicy: 'cache-and-network',
  })
  return (
    <PageQuery query={query} title={t('program.title')} pick={({ node }) => nodeOf('MyParticipation', node)}>
      {(place) => place.status === 'INVITED' || place.status === 'DECLINED' || place.status === 'LEFT'
        ? <InvitationView key={place.id} place={place} />
        : <PlaceView key={place.id} place={place} onOutdated={() => query[1]({ requestPolicy: 'network-only' })} />}
    </PageQuery>
  )
}
