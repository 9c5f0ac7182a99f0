import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { useProgram } from '../../program/program-context.ts'
import { OpenStudio, StudioQuery } from './documents.ts'

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
  const [state, execute] = query

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
  const mustPoll = id !== undefined && (serverState === 'OPENING' || serverState === 'SOLVING')
  useEffect(() => {
    if (!mustPoll) return undefined
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), pollMilliseconds)
    return () => clearInterval(timer)
  }, [mustPoll, execute])

  return { query, open, problem, isPending }
}
