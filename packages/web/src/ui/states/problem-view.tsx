import { List, Text } from '@mantine/core'
import type { ActionProblem } from '../graphql/use-action.ts'
import { ErrorView } from './error-view.tsx'
import { Notice } from './notice.tsx'

/** Why an action did not succeed: the server's own sentence, what is still missing, or a broken connection, which one can try again. */
export function ProblemView({ problem, onRetry }: { problem: ActionProblem | undefined; onRetry?: (() => void) | undefined }) {
  if (problem === undefined) return null
  if ('error' in problem) return <ErrorView error={problem.error} onRetry={onRetry} />
  const { message, missing } = problem.failure
  return (
    <Notice tone="needs" announce="alert">
      <Text>{message}</Text>
      {missing !== undefined && missing.length > 0 && (
        <List>{missing.map((step) => <List.Item key={step.key}>{step.message}</List.Item>)}</List>
      )}
    </Notice>
  )
}
