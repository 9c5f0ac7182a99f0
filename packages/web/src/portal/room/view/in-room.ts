import type { Content, OpenEntry } from '@ithaca/core/room'
import { createContext, useContext } from 'react'
import type { RoomClient, RoomView } from '../client/room-client.ts'
import type { RoomKeys } from '../keys/key-work.ts'
import type { RoomRelationship } from '../documents.ts'

/** What every part of an open room works with. */
export interface InRoom {
  readonly client: RoomClient
  readonly view: RoomView
  readonly relationship: RoomRelationship
  readonly keys: RoomKeys
  readonly known: readonly string[]
  readonly partnerName: string
  readonly myId: string
  /** Writing is possible in what is shared, and in what is one's own. */
  readonly canShare: boolean
  readonly canKeep: boolean
  readonly onKeysChanged: () => void
}

const Context = createContext<InRoom | undefined>(undefined)
export const RoomProvider = Context.Provider

export function useInRoom(): InRoom {
  const room = useContext(Context)
  if (!room) throw new Error('Only inside an open room.')
  return room
}

/** The content of some kinds. */
export type ContentOf<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>

/** An entry that can be shown, and where it stands. */
export interface Shown<Of extends Content = Content> {
  readonly entry: OpenEntry
  readonly content: Of
  readonly where: 'shared' | 'private'
  readonly isMine: boolean
}

/** The entries of some kinds that were not erased, in their order. */
export function shownEntries<Kind extends Content['kind']>({ view, myId }: InRoom, where: 'shared' | 'private', ...kinds: readonly Kind[]): Shown<ContentOf<Kind>>[] {
  const { entries } = view.room[where].read
  const erased = new Set(entries.flatMap(({ sealed, content }) => (content?.kind === 'erased' ? content.sequences.map((sequence) => `${sealed.authorId} ${sequence}`) : [])))
  return entries.flatMap((entry) => {
    const { content, sealed } = entry
    if (!content || !kinds.includes(content.kind as Kind) || erased.has(`${sealed.authorId} ${sealed.sequence}`)) return []
    return [{ entry, content: content as ContentOf<Kind>, where, isMine: sealed.authorId === myId }]
  })
}

export const keyOf = ({ sealed }: OpenEntry): string => `${sealed.spaceId} ${sealed.authorId} ${sealed.sequence}`
export const now = (): string => new Date().toISOString()
