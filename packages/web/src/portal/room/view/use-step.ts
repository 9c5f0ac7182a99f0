import { useCallback, useRef, useState } from 'react'
import type { Outcome } from '../client/send.ts'

/** Runs one step in the room at a time, and says what went wrong. `run` answers whether it went well. */
export function useStep() {
  const isUnderWay = useRef(false)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<Outcome>()
  const run = useCallback(async (step: () => Promise<Outcome>): Promise<boolean> => {
    if (isUnderWay.current) return false
    isUnderWay.current = true
    setPending(true)
    const outcome = await step().catch((): Outcome => ({ error: { kind: 'offline', requestId: undefined } }))
    isUnderWay.current = false
    setPending(false)
    setProblem(outcome)
    return outcome === undefined
  }, [])
  return { run, isPending, problem }
}
