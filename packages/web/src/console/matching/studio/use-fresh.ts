import { useMemo } from 'react'

/** A query's context that asks the server anew with each revision; what is on the page stays until the answer is there. */
export function useFresh(revision: number) {
  return useMemo(() => ({ requestPolicy: 'network-only' as const, revision }), [revision])
}
