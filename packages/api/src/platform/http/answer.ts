import type { IncomingMessage, ServerResponse } from 'node:http'

/** A route that is not GraphQL. Answers true when the request was its own. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** A refused request, in the shape of all of them. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  answerJson(response, status, { code, message })
}

/** The request's headers as the web has them. */
export function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** The network address that a request came from; behind a proxy, the one that the nearest proxy saw. */
export function networkAddressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : undefined
  return (forwarded === undefined || forwarded === '' ? request.socket.remoteAddress : forwarded)?.slice(0, 64) ?? 'unknown'
}
