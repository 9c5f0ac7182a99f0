import type { IncomingMessage, ServerResponse } from 'node:http'
import { receiveBody } from '../platform/http/receive-body.ts'
import { headersOf, refuse } from '../platform/http/answer.ts'
import type { Auth } from './auth.ts'

const MAX_BODY_BYTES = 64 * 1024

/**
 * Hands a request to better-auth and its answer back. A page that a person opened and that is refused leads to the
 * sign-in page, which says why.
 */
export async function handleAuth(auth: Auth, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const body = request.method === 'POST' ? await receiveBody(request, MAX_BODY_BYTES) : undefined
  if (body === 'gone') return
  if (body === 'too-large') return refuse(response, 413, 'BODY_TOO_LARGE', 'That is more than a sign-in needs.')
  const answer = await auth.handler(new Request(url, {
    method: request.method ?? 'GET', headers: headersOf(request), ...(body ? { body: new Uint8Array(body) } : {}),
  }))
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('set-cookie', cookie)
  if (isPage && answer.status >= 400) {
    const refused = (await answer.json().catch(() => ({}))) as { code?: unknown }
    response.writeHead(302, { location: `/sign-in?error=${encodeURIComponent(typeof refused.code === 'string' ? refused.code : 'FAILED')}` }).end()
    return
  }
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'set-cookie'))
  response.writeHead(answer.status, { ...headers, 'cache-control': 'no-store' })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
