import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { UseQueryState, UseQueryExecute, AnyVariables } from 'urql'
import { describeError } from '../graphql/describe-error.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { ErrorView } from './error-view.tsx'
import { SkeletonView } from './skeleton-view.tsx'

/**
 * A query's states: skeleton until there is data, error with retry and request id, then the children. What is
 * already on the page stays while newer data is on its way. `title`: for a page whose heading comes with the data,
 * what stands in its place until then.
 */
export function QueryView<Data, Variables extends AnyVariables>({ query, title, skeleton, children }: {
  query: readonly [UseQueryState<Data, Variables>, UseQueryExecute]
  title?: string
  skeleton?: ReactNode
  children: (data: Data) => ReactNode
}) {
  const [state, execute] = query
  if (state.error !== undefined) {
    return (
      <>
        {title !== undefined && <PageTitle title={title} />}
        <ErrorView error={describeError(state.error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />
      </>
    )
  }
  if (state.data === undefined || state.data === null) {
    return (
      <>
        {title !== undefined && <VisuallyHidden component="h1">{title}</VisuallyHidden>}
        {skeleton ?? <SkeletonView />}
      </>
    )
  }
  return children(state.data)
}
