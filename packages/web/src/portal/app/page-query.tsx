import type { ReactNode } from 'react'
import type { AnyVariables, UseQueryExecute, UseQueryState } from 'urql'
import { QueryView } from '../../ui/states/query-view.tsx'
import { NotHere } from './lost.tsx'

/**
 * A page's states around `QueryView`: what is not here, or not theirs to see, leads back home under the page's
 * `title`. `pick` finds the page's object in the answer.
 */
export function PageQuery<Data, Variables extends AnyVariables, Item extends object>({ query, title, pick, children }: {
  query: readonly [UseQueryState<Data, Variables>, UseQueryExecute]
  title: string
  pick: (data: Data) => Item | null | undefined
  children: (item: Item, data: Data) => ReactNode
}) {
  return (
    <QueryView query={query} title={title}>
      {(data) => {
        const item = pick(data)
        return item === null || item === undefined ? <NotHere title={title} /> : children(item, data)
      }}
    </QueryView>
  )
}

/**
 * The node of one type, or nothing: an id of another type is as good as one that leads nowhere. The document must
 * select `__typename` itself; the cache hides what it adds of its own.
 */
export function nodeOf<Type extends string, Node extends { __typename: string }>(
  type: Type, node: Node | null | undefined,
): Extract<Node, { __typename: Type }> | undefined {
  return node?.__typename === type ? node as Extract<Node, { __typename: Type }> : undefined
}
