import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { TestDatabase } from '../harness/database.ts'

const ROW_LOCK = /FOR (?:NO KEY )?UPDATE(?: OF \w+)?/g

export interface LocklessRelay {
  /** The same database, reached through the relay by the server's role. */
  readonly database: TestDatabase
  /** How many row locks were taken out so far. */
  readonly takenOut: () => number
  stop(): void
}

/**
 * The way to a database on which row locks are taken out of whatever is asked, blank for letter, and nothing else
 * changes. A lock that is cut in two by the network would stay: the attack then only has to be tried once more.
 */
export async function startLocklessRelay(database: TestDatabase): Promise<LocklessRelay> {
  const { hostname, port } = new URL(database.serverUrl)
  const sockets = new Set<Socket>()
  let count = 0
  const blank = (lock: string): string => {
    count += 1
    return ' '.repeat(lock.length)
  }
  const relay = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) })
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.setNoDelay(true)
      from.on('error', () => to.destroy()).on('close', () => to.destroy())
    }
    near.on('data', (bytes) => far.write(Buffer.from(bytes.toString('latin1').replace(ROW_LOCK, blank), 'latin1')))
    far.pipe(near)
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  const url = new URL(database.serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String((relay.address() as AddressInfo).port)
  return {
    database: { ...database, serverUrl: url.href },
    takenOut: () => count,
    stop() {
      for (const socket of sockets) socket.destroy()
      relay.close()
    },
  }
}
