import { useEffect, useState } from 'react'
import type { AnyVariables, UseQueryExecute, UseQueryState } from 'urql'
import { describeError } from '../../ui/graphql/describe-error.ts'
import { keepOnDevice, readFromDevice } from '../room/device/device-store.ts'

type Query<Data, Variables extends AnyVariables> = readonly [UseQueryState<Data, Variables>, UseQueryExecute]

/**
 * A query whose last answer stays on this device under `name` and stands in while the server can't be reached. Only for
 * what says where a room is and how its keys are locked, never for anything written in it. `withoutSecrets` takes out
 * what need not lie here. Signing out clears it with everything else that rooms keep.
 */
export function useKeptQuery<Data extends object, Variables extends AnyVariables>(
  name: string, query: Query<Data, Variables>, withoutSecrets: (data: Data) => Data = (data) => data,
): Query<Data, Variables> {
  const [state, execute] = query
  const [kept, setKept] = useState<{ readonly name: string; readonly data: Data | undefined }>()
  const isAway = state.error !== undefined && describeError(state.error).kind === 'offline'
  const fresh = state.error === undefined && !state.stale ? state.data : undefined
  useEffect(() => {
    if (fresh !== undefined) void keepOnDevice(`page ${name}`, withoutSecrets(fresh))
  }, [fresh, name, withoutSecrets])
  useEffect(() => {
    if (!isAway) return
    let isOver = false
    void readFromDevice<Data>(`page ${name}`).then((data) => {
      if (!isOver) setKept({ name, data })
    })
    const ask = () => execute({ requestPolicy: 'network-only' })
    window.addEventListener('online', ask)
    return () => {
      isOver = true
      window.removeEventListener('online', ask)
    }
  }, [isAway, name, execute])
  // Another fault than a server that is away is shown as it is.
  if (state.error !== undefined && !isAway) return query
  const found = kept?.name === name ? kept : undefined
  if (!isAway && (state.data !== undefined || !found?.data)) return query
  if (found && !found.data) return query
  const { error: _, data: __, ...rest } = state
  return [found?.data ? { ...rest, data: found.data } : { ...rest, fetching: true }, execute]
}
