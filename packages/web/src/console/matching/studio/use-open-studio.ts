import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { useProgram } from '../../program/program-context.ts'
import { OpenStudio, StudioProgressQuery, StudioQuery } from './documents.ts'

const route = getRouteApi('/frame/programs/$programId/matching/studio')
const pollMilliseconds = 400

/**
 * The studio of the address; without one, or when it was closed meanwhile, another is opened and its id put there. Asks
 * again while the server is solving.
 */
export function useOpenStudio() {
  const program = useProgram()
  const { studio: id, run } = route.useSearch()
  const navigate = route.useNavigate()
  const { run: openStudio, problem, isPending } = useAction(OpenStudio)
  const asked = useRef(false)
  const query = useQuery({ query: StudioQuery, variables: { id: id ?? '' }, pause: id === undefined })
  const [state] = query

  const open = useCallback(async () => {
    const opened = await openStudio({ input: { programId: program.id, ...(run !== undefined && { runId: run }) } })
    if (opened === undefined) return
    await navigate({ search: (before) => ({ ...before, studio: opened.id }), replace: true, resetScroll: false })
  }, [navigate, openStudio, program.id, run])

  useEffect(() => {
    if (id !== undefined || asked.current) return
    asked.current = true
    void open()
  }, [id, open])

  const serverState = state.data?.studio.state
  const isWorking = id !== undefined && (serverState === 'OPENING' || serverState === 'SOLVING')
  const isCatchingUp = useProgress(id ?? '', isWorking)

  return { query, open, problem, isPending, isCatchingUp }
}

/** Asks how far the server is, and for everything once it is done; true from then until that is there. */
function useProgress(id: string, isWorking: boolean): boolean {
  const client = useClient()
  const [isCatchingUp, setCatchingUp] = useState(false)
  useEffect(() => {
    if (!isWorking) return undefined
    let isOver = false
    const ask = async () => {
      const anew = { requestPolicy: 'network-only' } as const
      const { data, error } = await client.query(StudioProgressQuery, { id }, anew).toPromise()
      const state = data?.studio.state
      if (error === undefined && (state === 'OPENING' || state === 'SOLVING')) {
        if (!isOver) timer = setTimeout(() => void ask(), pollMilliseconds)
        return
      }
      setCatchingUp(true)
      await client.query(StudioQuery, { id }, anew).toPromise()
      setCatchingUp(false)
    }
    let timer = setTimeout(() => void ask(), pollMilliseconds)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, id, isWorking])
  return isCatchingUp
}
