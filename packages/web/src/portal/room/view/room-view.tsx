import type { Identity } from '@ithaca/core/room'
import { Stack, Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { SkeletonView } from '../../../ui/states/skeleton-view.tsx'
import { callName } from '../../text/names.ts'
import { useRoom } from '../client/use-room.ts'
import { Conversation } from '../conversation/conversation.tsx'
import { Guides } from '../guides/guides.tsx'
import { Issues } from '../issues/issues.tsx'
import type { RoomKeys } from '../keys/key-work.ts'
import { Notes } from '../notes/notes.tsx'
import type { RoomRelationship } from '../documents.ts'
import { Safety } from '../safety/safety.tsx'
import { RoomProvider } from './in-room.ts'
import { RoomState } from './room-state.tsx'
import { Search } from './search.tsx'

const PARTS = { conversation: Conversation, challenges: Issues, guides: Guides, notes: Notes, search: Search, keys: Safety }
const names = Object.keys(PARTS) as (keyof typeof PARTS)[]

/** An open room: what stands in the way first, then its parts. */
export function RoomView({ me, relationship, keys, known, onKeysChanged }: {
  me: Identity
  relationship: RoomRelationship
  keys: RoomKeys
  known: readonly string[]
  onKeysChanged: () => void
}) {
  const { t } = useTranslation('portal')
  const client = useRoom(me, relationship.id)
  const { view, problem } = client
  if (!view) return problem ? <ProblemView problem={problem} /> : <SkeletonView lines={4} />
  const isOpen = view.kept.state === 'OPEN' && !view.isOffline
  const inRoom = {
    client, view, relationship, keys, known, onKeysChanged, partnerName: callName(relationship.partner), myId: me.bundle.personId,
    canShare: isOpen && view.room.shared.step.step === 'write', canKeep: isOpen && view.room.private.step.step === 'write',
  }
  return (
    <RoomProvider value={inRoom}>
      <Stack gap="lg">
        <RoomState />
        <Tabs defaultValue="conversation" keepMounted={false}>
          <Tabs.List aria-label={t('room.parts.label')}>
            {names.map((name) => <Tabs.Tab key={name} value={name}>{t(`room.parts.${name}`)}</Tabs.Tab>)}
          </Tabs.List>
          {names.map((name) => {
            const Part = PARTS[name]
            return <Tabs.Panel key={name} value={name} pt="lg"><Part /></Tabs.Panel>
          })}
        </Tabs>
      </Stack>
    </RoomProvider>
  )
}
