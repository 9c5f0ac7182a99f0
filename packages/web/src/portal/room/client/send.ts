import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import { describeError } from '../../../ui/graphql/describe-error.ts'
import type { ActionProblem, FailureData } from '../../../ui/graphql/use-action.ts'

/** What a step in the room came to: nothing, or why it did not happen. */
export type Outcome = ActionProblem | undefined

/** Runs a mutation with one root field. Answers with what went wrong, if anything did. */
export async function send<Data extends object, Variables extends AnyVariables>(
  client: Client, document: TypedDocumentNode<Data, Variables>, variables: Variables,
): Promise<Outcome> {
  const { data, error } = await client.mutation(document, variables).toPromise()
  if (error) return { error: describeError(error) }
  const payload = Object.entries(data ?? {}).find(([key]) => key !== '__typename')?.[1] as object | undefined
  if (payload === undefined) return { error: { kind: 'server', requestId: undefined } }
  return 'code' in payload && 'message' in payload ? { failure: payload as FailureData } : undefined
}

/** The code of an expected failure. */
export const codeOf = (outcome: Outcome): string | undefined => (outcome && 'failure' in outcome ? outcome.failure.code : undefined)
