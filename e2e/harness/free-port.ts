import { createServer } from 'node:net'

/**
 * Below the ports that machines give to outgoing connections (32768 and up on Linux): one of those would be taken by a
 * browser or a database between our look and the server's start, or while it starts again.
 */
const LOWEST = 12_000
const HIGHEST = 32_000

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST))
    if (await canListen(port)) return port
  }
}

async function canListen(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => { probe.close(() => resolve(true)) })
  })
}
