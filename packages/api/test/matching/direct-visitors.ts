import { createEndpoint } from '../../src/platform/graphql/endpoint.ts'
import { createLog } from '../../src/platform/log.ts'
import type { Answer, TestServer } from '../harness/server.ts'

/** Somebody at one surface, without the way over the network and sign-in: for many people, or many operations. */
export interface DirectVisitor {
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
}

/**
 * The endpoint of a running server's surface, with a name in the place of a session. In the console it is an
 * administrator, unless programs are named that they manage.
 */
export function directVisitors(
  server: TestServer,
  surface: 'console' | 'portal',
  organisationId: string,
  managedProgramIds: readonly string[] = [],
) {
  const endpoint = createEndpoint({
    surface,
    services: server.running.services,
    readActor: (headers) => Promise.resolve({
      surface, organisationId, personId: headers.get('x-person') ?? '', managedProgramIds,
      isAdmin: surface === 'console' && managedProgramIds.length === 0,
    }),
    log: createLog(process.env.TEST_LOG ?? 'silent'),
    isProduction: false,
  })
  return (personId: string): DirectVisitor => ({
    async ask(query, variables = {}) {
      const response = await endpoint.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-person': personId },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer<never>
    },
  })
}
