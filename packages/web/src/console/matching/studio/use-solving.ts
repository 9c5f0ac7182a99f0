import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { ActionProblem } from '../../../ui/graphql/use-action.ts'
import { describeError } from '../../../ui/graphql/describe-error.ts'
import { SolveStudio } from './documents.ts'

export type StudioChange = { weights?: Record<string, number>; floor?: number; staying?: number }

/** How long a hand must rest before its change is sent: briefly where solving is quick, long enough to type a number where it is not. */
const restFor = (solvedMilliseconds: number) => Math.min(400, solvedMilliseconds / 8)

const merge = (before: StudioChange | undefined, next: StudioChange | undefined): StudioChange =>
  ({ ...before, ...next, weights: { ...before?.weights, ...next?.weights } })

/**
 * Sends what was moved in a studio, one request at a time: while one is under way all that is moved meanwhile is
 * gathered, and goes next. So a slider that is dragged is followed as fast as the server solves, and no faster.
 */
export function useSolving(studioId: string, solvedMilliseconds: number) {
  const client = useClient()
  const gathered = useRef<StudioChange>(undefined)
  const isUnderWay = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isSolving, setSolving] = useState(false)
  const [problem, setProblem] = useState<ActionProblem>()

  const send = useCallback(async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setSolving(true)
    while (gathered.current !== undefined) {
      const sent: StudioChange = gathered.current
      const { weights = {}, ...rest } = sent
      gathered.current = undefined
      const input = { id: studioId, ...rest, weights: Object.entries(weights).map(([criterionId, weight]) => ({ criterionId, weight })) }
      const { data, error } = await client.mutation(SolveStudio, { input }).toPromise()
      const failure = data !== undefined && 'code' in data.solveStudio ? data.solveStudio : undefined
      setProblem(error === undefined ? failure && { failure } : { error: describeError(error) })
      if (error !== undefined) {
        // What did not arrive goes again with what is moved next, or when somebody tries again.
        gathered.current = merge(sent, gathered.current)
        break
      }
    }
    isUnderWay.current = false
    setSolving(false)
  }, [client, studioId])

  useEffect(() => () => clearTimeout(timer.current), [])

  const change = useCallback((next: StudioChange) => {
    gathered.current = merge(gathered.current, next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), restFor(solvedMilliseconds))
  }, [send, solvedMilliseconds])

  return { change, isSolving, problem }
}
