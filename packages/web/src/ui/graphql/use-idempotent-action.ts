import { useCallback, useRef } from 'react'
import type { TypedDocumentNode } from 'urql'
import { useAction } from './use-action.ts'

type KeyedVariables = { input: { idempotencyKey?: string | null | undefined } }

/**
 * `useAction` for a mutation whose input takes an `idempotencyKey`. The same input keeps its key until it has
 * succeeded, so that a retry after a lost answer is done once; another input, or the same one again later, is new.
 */
export function useIdempotentAction<Data extends object, Variables extends KeyedVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const action = useAction(document)
  const intended = useRef<{ input: string; key: string }>(undefined)
  const { run: runOnce } = action
  const run = useCallback(async (variables: Variables) => {
    const input = JSON.stringify(variables.input)
    if (intended.current?.input !== input) intended.current = { input, key: crypto.randomUUID() }
    const success = await runOnce({
      ...variables,
      input: { ...variables.input, idempotencyKey: intended.current.key },
    })
    if (success !== undefined) intended.current = undefined
    return success
  }, [runOnce])
  return { ...action, run }
}
