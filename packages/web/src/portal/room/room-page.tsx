import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { RoomPageQuery } from '../../generated/portal/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { useViewerId } from '../app/viewer.ts'
import { readOffline } from '../offline/read-offline.ts'
import { useKeptQuery } from '../offline/use-kept-query.ts'
import { callName } from '../text/names.ts'
import { roomPageQuery, type RoomRelationship } from './documents.ts'
import { KeysGate } from './keys/keys-gate.tsx'
import { RoomView } from './view/room-view.tsx'

type Viewer = NonNullable<RoomPageQuery['viewer']>

const route = getRouteApi('/frame/relationships/$relationshipId/room')

/** The printed code's copy of the keys opens them for good: it stays on the server, and only the passphrase's lies here. */
const withoutRecovery = (data: RoomPageQuery): RoomPageQuery =>
  data.viewer ? { ...data, viewer: { ...data.viewer, roomKeys: { ...data.viewer.roomKeys, vaultByRecoveryCode: null } } } : data

/** The room of a relationship (M2): set up or open one's keys, then what the two write to each other. */
export function RoomPage() {
  const { t } = useTranslation('portal')
  const { relationshipId } = route.useParams()
  const live = useQuery({ query: roomPageQuery, variables: { id: relationshipId }, requestPolicy: 'cache-and-network' })
  const query = useKeptQuery(`room ${relationshipId} of ${useViewerId()}`, live, withoutRecovery)
  useEffect(() => void readOffline(), [])
  const readAnew = () => query[1]({ requestPolicy: 'network-only' })
  return (
    <PageQuery query={query} title={t('room.open')} pick={({ node }) => nodeOf('MyRelationship', node)}>
      {(relationship, { viewer }) => viewer && <RoomOf relationship={relationship} viewer={viewer} onKeysMade={readAnew} />}
    </PageQuery>
  )
}

function RoomOf({ relationship, viewer, onKeysMade }: { relationship: RoomRelationship; viewer: Viewer; onKeysMade: () => void }) {
  const { t } = useTranslation('portal')
  const { id, partner, room } = relationship
  const name = callName(partner)
  const known = [viewer.person.fullName, partner.fullName, viewer.organisationName, 'ithaca', 'mentoring']
  return (
    <>
      <PageTitle
        title={t('room.title', { name })}
        above={<Text><TextLink to="/relationships/$relationshipId" params={{ relationshipId: id }}>{t('room.back', { name: partner.fullName })}</TextLink></Text>}
        lead={t('room.lead')}
      />
      {!room && <Notice tone="can"><Text>{t('room.notYet')}</Text></Notice>}
      {room?.state === 'LEFT' && <Notice tone="can"><Text>{t('room.state.left')}</Text></Notice>}
      {room && room.state !== 'LEFT' && (
        <KeysGate keys={viewer.roomKeys} known={known} onKeysMade={onKeysMade}>
          {(identity) => <RoomView me={identity} relationship={relationship} keys={viewer.roomKeys} known={known} onKeysChanged={onKeysMade} />}
        </KeysGate>
      )}
    </>
  )
}
