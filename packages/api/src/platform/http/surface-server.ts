import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import type { Log } from '../log.ts'
import { refuse, type Route } from './answer.ts'
import { withRequestId } from './request-id.ts'
import { contentSecurityPolicy, SECURITY_HEADERS, TRANSPORT_SECURITY } from './security-headers.ts'

export interface SurfaceServerOptions {
  /** The origin that people reach: requests from another are refused. */
  readonly url: string
  /** The built app; without it only the API answers. */
  readonly pages: string
  readonly maxBodyBytes: number
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void
  readonly routes: readonly Route[]
  readonly log: Log
}

const JSON_TYPE = /^application\/(json|graphql-response\+json)\s*(;|$)/i

/** One origin: GraphQL, a few routes beside it, and the app's files. */
export function createSurfaceServer(options: SurfaceServerOptions): Server {
  const files = existsSync(options.pages)
    ? sirv(options.pages, { single: true, etag: true, gzip: true, dotfiles: false, setHeaders: cacheByHash })
    : undefined
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => withRequestId((requestId) => {
    response.setHeader('x-request-id', requestId)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (options.url.startsWith('https:')) response.setHeader('strict-transport-security', TRANSPORT_SECURITY)
    void serve(request, response).catch((error: unknown) => {
      options.log.error({ requestId, error: error instanceof Error ? error.name : 'unknown' }, 'request failed')
      if (!response.headersSent) refuse(response, 500, 'FAULT', 'Something went wrong on our side.')
    })
  }))
  server.headersTimeout = 15_000
  server.requestTimeout = 120_000

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', options.url)
    response.setHeader('content-security-policy', contentSecurityPolicy(url.pathname))
    if (isForeign(request, options.url)) return refuse(response, 403, 'FOREIGN_ORIGIN', 'This address answers its own pages only.')
    if (url.pathname === '/graphql') {
      const refused = checkBody(request, options.maxBodyBytes)
      if (refused) return refuse(response, ...refused)
      return await options.graphql(request, response)
    }
    for (const route of options.routes) if (await route(request, response, url)) return
    if (files && (request.method === 'GET' || request.method === 'HEAD')) {
      return files(request, response, () => refuse(response, 404, 'NOT_FOUND', 'Not found.'))
    }
    return refuse(response, 404, 'NOT_FOUND', 'Not found.')
  }
  return server
}

/** A page of another origin asks with a person's cookie: browsers say so, other clients send no Origin. */
function isForeign(request: IncomingMessage, url: string): boolean {
  const { origin } = request.headers
  if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return false
  return origin !== url && origin !== `http://${request.headers.host ?? ''}` && origin !== `https://${request.headers.host ?? ''}`
}

/** Bodies are JSON of a stated length; forms could be posted by any page without asking. */
function checkBody(request: IncomingMessage, maxBodyBytes: number): [number, string, string] | undefined {
  if (request.method !== 'POST') return undefined
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return [415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.']
  }
  const length = Number(request.headers['content-length'])
  if (!Number.isInteger(length)) return [411, 'LENGTH_REQUIRED', 'Send the length of the body.']
  if (length > maxBodyBytes) return [413, 'BODY_TOO_LARGE', `A body is ${Math.floor(maxBodyBytes / 1024)} kB at most here.`]
  return undefined
}

function cacheByHash(response: ServerResponse, pathname: string): void {
  response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}
