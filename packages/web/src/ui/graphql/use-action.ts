import { useCallback, useRef, useState } from 'react'
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql'
import { describeError, type DescribedError } from './describe-error.ts'

/** What a mutation's union says when it did not succeed; `Failure` in both schemas. */
export type FailureData = {
  code: string
  message: string
  path?: string[]
  missing?: { key: string; message: string }[]
}
export type ActionProblem = { failure: FailureData } | { error: DescribedError }

type SuccessOf<Payload> = Exclude<Payload, { code: string; message: string }>

const isFailure = (payload: object): payload is FailureData => 'code' in payload && 'message' in payload

/**
 * Runs a mutation with one root field whose result is `Success | Failure…` (select `code message` on Failure).
 * `run` answers the success, or undefined after which `problem` says why. A second call while one is under way
 * does nothing, so a double click is one request.
 */
export function useAction<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  type Payload = SuccessOf<Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>>
  const client = useClient()
  const underWay = useRef(false)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<ActionProblem>()

  const run = useCallback(async (variables: Variables): Promise<Payload | undefined> => {
    if (underWay.current) return undefined
    underWay.current = true
    setPending(true)
    setProblem(undefined)
    const result = await client.mutation(document, variables).toPromise()
    underWay.current = false
    setPending(false)
    if (result.error !== undefined) {
      setProblem({ error: describeError(result.error) })
      return undefined
    }
    const payload = Object.entries(result.data ?? {}).find(([key]) => key !== '__typename')?.[1] as object | undefined
    if (payload === undefined || isFailure(payload)) {
      setProblem(payload === undefined ? { error: { kind: 'server', requestId: undefined } } : { failure: payload })
      return undefined
    }
    return payload as Payload
  }, [client, document])

  const clear = useCallback(() => setProblem(undefined), [])
  return { run, isPending, problem, clear }
}
