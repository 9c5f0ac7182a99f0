import { useEffect } from 'react'
import { type TypedDocumentNode, useClient, useSubscription } from 'urql'
import { isUnderWay, type JobView } from '../../ui/jobs/job-progress.tsx'
import { graphql } from './graphql.ts'

const JobProgress = graphql(`
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) { id status stage done total errorCode errorMessage finishedAt }
  }
`)

const JobQuery = graphql(`
  query Job($id: ID!) {
    node(id: $id) { __typename id ... on Job { status stage done total errorCode errorMessage finishedAt } }
  }
`)

const pollMilliseconds = 2_000

/**
 * Keeps a job in the cache up to date while it is under way, by server-sent events; where these end early or do not
 * arrive (a lost connection, a proxy that buffers), the job is asked for every two seconds instead. What hangs on the job
 * is read anew when events tell of its end (cache.ts); where it was asked for, `owner` is: what the job works on.
 */
export function useJobUpdates<Data>(
  job: ({ id: string } & Pick<JobView, 'status'>) | null,
  owner: { query: TypedDocumentNode<Data, { id: string }>; id: string },
): void {
  const client = useClient()
  const id = job?.id ?? ''
  const isLive = job !== null && isUnderWay(job)
  const [subscription] = useSubscription({ query: JobProgress, variables: { id }, pause: !isLive })
  const mustPoll = isLive && (subscription.error !== undefined || !subscription.fetching)
  useEffect(() => {
    if (!mustPoll) return undefined
    const read = async () => await client.query<Data, { id: string }>(owner.query, { id: owner.id }, { requestPolicy: 'network-only' }).toPromise()
    const look = async () => {
      const { data } = await client.query(JobQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      if (data?.node?.__typename === 'Job' && !isUnderWay(data.node)) await read()
    }
    const timer = setInterval(() => void look(), pollMilliseconds)
    return () => clearInterval(timer)
  }, [client, id, mustPoll, owner.query, owner.id])
}
