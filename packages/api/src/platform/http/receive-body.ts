import type { IncomingMessage } from 'node:http'

/** Why a body did not come in: more than the limit, or the sender went away. */
export type NotReceived = 'too-large' | 'gone'

/**
 * Takes a request's body in, up to a limit that holds with and without content-length.
 *
 * What comes after the limit is let by and not kept, so that the sender gets to read the answer; the server's own
 * time limit for a request ends it.
 */
export async function receiveBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | NotReceived> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return 'too-large'
  return await new Promise((resolve) => {
    let chunks: Buffer[] = []
    let bytes = 0
    const onData = (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBytes) {
        chunks.push(chunk)
        return
      }
      chunks = []
      request.off('data', onData)
      request.resume()
      resolve('too-large')
    }
    request.on('data', onData)
    request.once('end', () => { resolve(Buffer.concat(chunks)) })
    request.once('close', () => { resolve('gone') })
    request.once('error', () => { resolve('gone') })
  })
}
