import { useCallback, useEffect, useMemo, useState } from 'react'

type Loaded<Data> = { data: Data | undefined; hasFailed: boolean; retry: () => void }

/** Data from a plain HTTP endpoint; an answer that was overtaken by a newer question is dropped. */
export function useLoaded<Data>(load: (signal: AbortSignal) => Promise<Data>): Loaded<Data> {
  const [state, setState] = useState<Omit<Loaded<Data>, 'retry'>>({ data: undefined, hasFailed: false })
  const [attempt, setAttempt] = useState(0)
  const question = useMemo(() => ({ load, attempt }), [load, attempt])
  useEffect(() => {
    const controller = new AbortController()
    question.load(controller.signal).then(
      (data) => setState({ data, hasFailed: false }),
      () => {
        if (!controller.signal.aborted) setState({ data: undefined, hasFailed: true })
      },
    )
    return () => controller.abort()
  }, [question])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...state, retry }
}
