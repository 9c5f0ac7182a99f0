import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { TestDatabase } from './database.ts'
import { SECRET } from './global-setup.ts'

const CHILD = fileURLToPath(new URL('child-server.ts', import.meta.url))

/** The server in a process of its own, which a test may end as a power cut would. */
export interface KillableServer {
  /** The console's. */
  readonly origin: string
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
}

export interface KillableServers {
  start(): Promise<KillableServer>
  /** Ends all that were started. */
  stop(): Promise<void>
}

/** Starts one server after the other on a database. The next one loads while the present one works, so that twenty are soon over. */
export async function createKillableServers({ serverUrl, identityUrl }: TestDatabase): Promise<KillableServers> {
  const children = new Set<ChildProcess>()
  const load = async () => {
    const child = fork(CHILD, [serverUrl, identityUrl, SECRET], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    children.add(child)
    child.once('exit', () => children.delete(child))
    await once(child, 'message')
    return child
  }
  let loading = load()
  return {
    async start() {
      const child = await loading
      const told = once(child, 'message')
      child.send('start')
      const [{ consolePort }] = (await told) as [{ consolePort: number }]
      loading = load()
      return {
        origin: `http://127.0.0.1:${consolePort}`,
        async kill() {
          const gone = once(child, 'exit')
          child.kill('SIGKILL')
          await gone
        },
      }
    },
    async stop() {
      await loading
      for (const child of children) child.kill('SIGKILL')
    },
  }
}
