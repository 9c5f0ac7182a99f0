import { expect } from 'vitest'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import type { Visitor } from '../harness/server.ts'

export const START = `mutation ($id: ID!, $key: String) { startMatchingRun(input: { programId: $id, idempotencyKey: $key }) {
  __typename ... on MatchingRun { id number } ... on Failure { code message } ... on NotReadyError { missing { key } } } }`
export const PUBLISH = `mutation ($id: ID!, $key: String) { publishMatchingRun(input: { id: $id, idempotencyKey: $key }) {
  __typename ... on MatchingRun { publishedAt publication { proposed leftOut } program { status } }
  ... on Failure { code message } ... on NotReadyError { missing { key } } } }`
const JOB = `query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { status stage errorCode errorMessage } } } }`

interface JobState {
  readonly status: string
  readonly stage: string
  readonly errorCode: string | null
}

/** Asks for a run's job until it has ended. */
export async function waitForRun(visitor: Pick<Visitor, 'ask'>, id: string): Promise<JobState> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { data } = await visitor.ask<{ node: { job: JobState } }>(JOB, { id })
    if (data && !['QUEUED', 'RUNNING'].includes(data.node.job.status)) return data.node.job
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The run has not ended within a minute.')
}

/** Starts a run of a program and waits for its success; answers with its global id. */
export async function runMatchingOf(visitor: Pick<Visitor, 'ask'>, programId: string): Promise<string> {
  const { data, errors } = await visitor.ask<{ startMatchingRun: { id: string } }>(START, { id: globalIdOf('Program', programId) })
  expect(errors).toBeUndefined()
  const id = data?.startMatchingRun.id ?? ''
  expect(data?.startMatchingRun).toMatchObject({ __typename: 'MatchingRun' })
  expect(await waitForRun(visitor, id)).toMatchObject({ status: 'SUCCEEDED' })
  return id
}
