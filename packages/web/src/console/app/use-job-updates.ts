import { useEffect } from 'react'
import { useClient, useSubscription } from 'urql'
import { isUnderWay, type JobView } from '../../ui/jobs/job-progress.tsx'
import { graphql } from './graphql.ts'

const JobProgress = graphql(`
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) { id status stage done total errorCode errorMessage finishedAt }
  }
`)

const JobQuery = graphql(`
  query Job($id: ID!) {
    node(id: $id) { id ... on Job { status stage done total errorCode errorMessage finishedAt } }
  }
`)

const pollMilliseconds = 2_000

/**
 * Keeps a job in the cache up to date while it is under way, by server-sent events; where these end early or do not
 * arrive (a lost connection, a proxy that buffers), the job is asked for every two seconds instead.
 */
export function useJobUpdates(job: ({ id: string } & Pick<JobView, 'status'>) | null): void {
  const client = useClient()
  const id = job?.id ?? ''
  const isLive = job !== null && isUnderWay(job)
  const [subscription] = useSubscription({ query: JobProgress, variables: { id }, pause: !isLive })
  const mustPoll = isLive && (subscription.error !== undefined || !subscription.fetching)
  useEffect(() => {
    if (!mustPoll) return undefined
    const timer = setInterval(() => {
      void client.query(JobQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
    }, pollMilliseconds)
    return () => clearInterval(timer)
  }, [client, id, mustPoll])
}
