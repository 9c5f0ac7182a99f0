import type { Identity } from '@ithaca/core/room'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { roomChanged } from '../documents.ts'
import { RoomClient } from './room-client.ts'

const RETRY_MS = 5_000
/** The server says something twice a minute; after this silence the page asks anew. */
const SILENCE_MS = 45_000

/** The room of a relationship, loaded and kept up to date while its page is open. */
export function useRoom(me: Identity, relationshipId: string): RoomClient {
  const graphql = useClient()
  const client = useMemo(() => new RoomClient(graphql, me, relationshipId), [graphql, me, relationshipId])
  useSyncExternalStore(client.subscribe, () => client.view)
  useSyncExternalStore(client.subscribe, () => client.problem)
  useEffect(() => {
    let isOver = false
    let stop = () => {}
    let timer: ReturnType<typeof setTimeout> | undefined
    let heardAt = Date.now()
    const listen = () => {
      if (isOver) return
      const { unsubscribe } = graphql.subscription(roomChanged, { id: relationshipId }).subscribe(({ data, error }) => {
        heardAt = Date.now()
        if (data) void client.refresh()
        if (error) again()
      })
      stop = unsubscribe
    }
    const again = () => {
      stop()
      clearTimeout(timer)
      timer = setTimeout(listen, RETRY_MS)
    }
    void client.refresh()
    listen()
    const watch = setInterval(() => {
      if (navigator.onLine && (client.problem || client.view?.isOffline)) void client.refresh()
      if (Date.now() - heardAt < SILENCE_MS) return
      heardAt = Date.now()
      again()
    }, RETRY_MS)
    const look = () => void client.refresh()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    window.addEventListener('online', again)
    return () => {
      isOver = true
      stop()
      clearTimeout(timer)
      clearInterval(watch)
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
      window.removeEventListener('online', again)
    }
  }, [client, graphql, relationshipId])
  return client
}
