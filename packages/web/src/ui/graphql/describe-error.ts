import type { CombinedError } from 'urql'

export type ErrorKind = 'offline' | 'signedOut' | 'notFound' | 'server'
export type DescribedError = { kind: ErrorKind; requestId: string | undefined }

function requestIdOf(error: CombinedError): string | undefined {
  const id = error.graphQLErrors.map((each) => each.extensions?.['requestId']).find((each) => typeof each === 'string')
  const response = error.response as Response | undefined
  return typeof id === 'string' ? id : (response?.headers?.get('x-request-id') ?? undefined)
}

/** What went wrong in terms of what a person can do about it, and the number that support can search for. */
export function describeError(error: CombinedError): DescribedError {
  const requestId = requestIdOf(error)
  const response = error.response as Response | undefined
  if (error.networkError !== undefined && response === undefined) return { kind: 'offline', requestId }
  if (response?.status === 401) return { kind: 'signedOut', requestId }
  const isNotFound = error.graphQLErrors.some((each) => each.extensions?.['code'] === 'NOT_FOUND')
  return { kind: isNotFound ? 'notFound' : 'server', requestId }
}
