import type { Server, ServerResponse } from 'node:http'

/** Far longer than an operation takes, and within what those who stop processes wait before they kill. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 20

/**
 * How a server stops: it takes no more connections and answers what is under way, so that nobody is left to wonder
 * whether what they asked for was done. Streams have no end of their own and are ended; clients open them again elsewhere.
 */
export function closesInOrder(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>()
  server.on('request', (_request, response: ServerResponse) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
  })
  return async () => {
    server.close()
    for (let waited = 0; waited < PATIENCE_MS && [...underWay].some(isAnswer); waited += LOOK_EVERY_MS) {
      await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS) })
    }
    server.closeAllConnections()
  }
}

function isAnswer(response: ServerResponse): boolean {
  return !String(response.getHeader('content-type')).startsWith('text/event-stream')
}
