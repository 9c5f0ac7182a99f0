import type { ReactNode } from 'react'
import type { UseQueryState, UseQueryExecute, AnyVariables } from 'urql'
import { describeError } from '../graphql/describe-error.ts'
import { ErrorView } from './error-view.tsx'
import { SkeletonView } from './skeleton-view.tsx'

/**
 * A query's states: skeleton until there is data, error with retry and request id, then the children. What is
 * already on the page stays while newer data is on its way.
 */
export function QueryView<Data, Variables extends AnyVariables>({ query, skeleton, children }: {
  query: readonly [UseQueryState<Data, Variables>, UseQueryExecute]
  skeleton?: ReactNode
  children: (data: Data) => ReactNode
}) {
  const [state, execute] = query
  if (state.error !== undefined) {
    return (
      <ErrorView error={describeError(state.error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />
    )
  }
  if (state.data === undefined || state.data === null) return skeleton ?? <SkeletonView />
  return children(state.data)
}
